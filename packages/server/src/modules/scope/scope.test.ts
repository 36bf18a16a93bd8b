import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { buildScopeChange } from '../../../test/builders/scope.ts'
import { Program } from '../programs/program.entity.ts'
import { ScopeChange } from './scope-change.entity.ts'

const EFFECTS = 'timeEffectDays costEffect qualityEffect'
const LEDGER_FIELDS = `terms { leadingConstraint currency sponsorName }
  creep { accepted judged open total { ${EFFECTS} } ifOpenAccepted { ${EFFECTS} } }
  creepSteps { id decidedOn ${EFFECTS} }
  entries { id version title reason requestedBy requestedOn ${EFFECTS} decision decidedBy decidedOn decisionReason
    sponsorName isAgainstWhatLeads }`
const LEDGER = `query ($programId: ID!) { scopeLedger(programId: $programId) { ${LEDGER_FIELDS} } }`
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on ScopeLedger { ${LEDGER_FIELDS} } ... on Refusal { code message problems { field code } } } }`
const DOCUMENTS = {
  requestScopeChange: mutation('requestScopeChange', 'RequestScopeChangeInput'),
  updateScopeChange: mutation('updateScopeChange', 'UpdateScopeChangeInput'),
  decideScopeChange: mutation('decideScopeChange', 'DecideScopeChangeInput'),
  reopenScopeChange: mutation('reopenScopeChange', 'VersionedInput'),
  removeScopeChange: mutation('removeScopeChange', 'VersionedInput'),
  restoreScopeChange: mutation('restoreScopeChange', 'VersionedInput'),
}

const ASKED = {
  title: 'Take the south in at once',
  reason: 'Its lease ends in June.',
  requestedBy: 'Head of sales',
  requestedOn: '2026-05-04',
  timeEffectDays: 14,
  costEffect: 20000.5,
  qualityEffect: -1,
}
const ACCEPTED = {
  decision: 'ACCEPTED',
  decidedBy: 'Steering group',
  decidedOn: '2026-05-08',
  reason: 'The lease leaves no choice.',
  sponsorName: 'Ada Okafor',
}
const NOWHERE = '00000000-0000-7000-8000-000000000000'

describe('the scope ledger', () => {
  let app: TestApp
  let organization: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2026-05-10T12:00:00Z'))
    organization = await buildOrganization(app)
  })
  afterAll(() => app.close())

  const onFile = (id: string) => app.tenant(organization).findOne(ScopeChange, { id })
  const send = async (name: keyof typeof DOCUMENTS, input: object, cookie: string) =>
    (await ask(app, DOCUMENTS[name], { input }, cookie)).data[name]

  /** A program of its own, with what leads it and whoever runs it. */
  async function aProgram(leadingConstraint: 'time' | 'cost' | 'quality' = 'time') {
    const program = await buildProgram(app, organization)
    const em = app.tenant(organization)
    await em.nativeUpdate(Program, { id: program }, { leadingConstraint, sponsorName: 'Ada Okafor' })
    const manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
    return { program, manager }
  }

  it('a request stands on it with its effects, and with whether it works against what leads', async () => {
    const { program, manager } = await aProgram('cost')
    const ledger = await send('requestScopeChange', { programId: program, change: ASKED }, manager)
    expect(ledger).toMatchObject({
      terms: { leadingConstraint: 'COST', currency: 'EUR', sponsorName: 'Ada Okafor' },
      entries: [{ ...ASKED, version: 1, decision: 'OPEN', decidedBy: null, isAgainstWhatLeads: true }],
      creep: { accepted: 0, judged: 0, open: 1, total: { timeEffectDays: 0 } },
      creepSteps: [],
    })
    const cheaper = { id: ledger.entries[0].id, version: 1, change: { ...ASKED, costEffect: -5, reason: '' } }
    expect(await send('updateScopeChange', cheaper, manager)).toMatchObject({
      entries: [{ costEffect: -5, reason: null, version: 2, isAgainstWhatLeads: false }],
    })
  })

  it('one without effect or reason, or of a day to come, is refused and nothing is written', async () => {
    const { program, manager } = await aProgram()
    const none = { ...ASKED, timeEffectDays: 0, costEffect: 0, qualityEffect: 0, reason: null }
    const request = (change: object) => send('requestScopeChange', { programId: program, change }, manager)
    expect(await request(none)).toMatchObject({ problems: [{ field: 'reason', code: 'no_effect' }] })
    expect(await request({ ...ASKED, requestedOn: '2026-05-12' })).toMatchObject({
      problems: [{ field: 'requestedOn', code: 'in_the_future' }],
    })
    expect(await app.tenant(organization).count(ScopeChange, { program })).toBe(0)
  })

  it('one against what leads is accepted in the sponsor’s name with a reason, and not otherwise', async () => {
    const { program, manager } = await aProgram('time')
    const id = await buildScopeChange(app, organization, program)
    const decide = (change: object) =>
      send('decideScopeChange', { id, version: 1, ...ACCEPTED, ...change }, manager)
    expect(await decide({ sponsorName: '', reason: null })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [
        { field: 'sponsorName', code: 'sponsor_needed' },
        { field: 'reason', code: 'reason_needed' },
      ],
    })
    expect(await onFile(id)).toMatchObject({ decision: 'open', version: 1 })
    const { reason, ...decided } = ACCEPTED
    expect(await decide({})).toMatchObject({
      entries: [{ ...decided, decisionReason: reason, version: 2 }],
      creep: { accepted: 1, judged: 1, open: 0, total: { timeEffectDays: 14 } },
      creepSteps: [{ id, decidedOn: '2026-05-08', timeEffectDays: 14 }],
    })
  })

  it('one that leaves what leads alone needs no sponsor, and keeps none', async () => {
    const { program, manager } = await aProgram('quality')
    const id = await buildScopeChange(app, organization, program)
    const plain = { id, version: 1, ...ACCEPTED, reason: null, sponsorName: null }
    expect(await send('decideScopeChange', plain, manager)).toMatchObject({
      entries: [{ decision: 'ACCEPTED', decisionReason: null, sponsorName: null }],
    })
  })

  it('the running total follows the days of decision, whatever the order of asking', async () => {
    const { program, manager } = await aProgram('quality')
    const accept = (decidedOn: string, effects: object) =>
      buildScopeChange(app, organization, program, {
        decision: 'accepted',
        decidedBy: 'Steering group',
        decidedOn,
        ...effects,
      })
    const second = await accept('2026-05-07', { timeEffectDays: 7, costEffect: 40_000 })
    const first = await accept('2026-05-06', { timeEffectDays: 14, qualityEffect: -1 })
    const rejected = { decision: 'rejected', decidedBy: 'Ada', decidedOn: '2026-05-06' } as const
    await buildScopeChange(app, organization, program, rejected)
    const waiting = await buildScopeChange(app, organization, program, { costEffect: -500 })
    await buildScopeChange(app, organization, program, { archivedAt: new Date(), timeEffectDays: 999 })
    const { data } = await ask(app, LEDGER, { programId: program }, manager)
    expect(data.scopeLedger).toMatchObject({
      creep: {
        accepted: 2,
        judged: 3,
        open: 1,
        total: { timeEffectDays: 21, costEffect: 40_000, qualityEffect: -1 },
        ifOpenAccepted: { timeEffectDays: 35, costEffect: 39_500, qualityEffect: -1 },
      },
      creepSteps: [
        { id: first, timeEffectDays: 14, costEffect: 0, qualityEffect: -1 },
        { id: second, timeEffectDays: 21, costEffect: 40_000, qualityEffect: -1 },
      ],
    })
    const order = data.scopeLedger.entries.map(({ id }: { id: string }) => id)
    expect([order[0], order[1], order.length]).toEqual([waiting, second, 4])
  })

  it('what was decided can’t be edited, decided again or removed until it is opened again', async () => {
    const { program, manager } = await aProgram('quality')
    const decided = { decision: 'accepted', decidedBy: 'Ada', decidedOn: '2026-05-06' } as const
    const id = await buildScopeChange(app, organization, program, decided)
    const seen = { id, version: 1 }
    for (const refused of [
      await send('updateScopeChange', { ...seen, change: ASKED }, manager),
      await send('decideScopeChange', { ...seen, ...ACCEPTED }, manager),
      await send('removeScopeChange', seen, manager),
    ])
      expect(refused).toMatchObject({
        code: 'NOT_ALLOWED',
        message: expect.stringContaining('Open it again'),
      })
    const open = {
      decision: 'OPEN',
      decidedBy: null,
      decidedOn: null,
      decisionReason: null,
      sponsorName: null,
    }
    expect(await send('reopenScopeChange', seen, manager)).toMatchObject({
      entries: [open],
      creep: { accepted: 0, open: 1 },
    })
    expect(await send('reopenScopeChange', { id, version: 2 }, manager)).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(await send('removeScopeChange', { id, version: 2 }, manager)).toMatchObject({ entries: [] })
    expect(await send('restoreScopeChange', { id, version: 3 }, manager)).toMatchObject({ entries: [{ id }] })
  })

  it('is read whole in one statement besides who asks and whether they see it, however many requests there are', async () => {
    const { program, manager } = await aProgram()
    const reading = (document: string) =>
      statementsOf(app, () => ask(app, document, { programId: program }, manager))
    const bare = await reading('query ($programId: ID!) { scopeLedger(programId: $programId) { id } }')
    expect(await reading(LEDGER)).toHaveLength(bare.length + 1)
    for (let more = 0; more < 10; more += 1) await buildScopeChange(app, organization, program)
    expect(await reading(LEDGER)).toHaveLength(bare.length + 1)
  })

  it('holds at most 250 requests; one more is refused, put down or brought back', async () => {
    const { program, manager } = await aProgram()
    const em = app.tenant(organization)
    await em.execute(
      `insert into scope_change (id, organization_id, program_id, title, requested_by, requested_on)
         select gen_random_uuid(), ?, ?, 'More', 'Ada', '2026-05-04' from generate_series(1, 250)`,
      [organization, program],
    )
    const removed = await buildScopeChange(app, organization, program, { archivedAt: new Date() })
    for (const refused of [
      await send('requestScopeChange', { programId: program, change: ASKED }, manager),
      await send('restoreScopeChange', { id: removed, version: 1 }, manager),
    ])
      expect(refused).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await em.count(ScopeChange, { program, archivedAt: null })).toBe(250)
  })

  it('the later of two who decide is told of the conflict', async () => {
    const { program, manager } = await aProgram('quality')
    const id = await buildScopeChange(app, organization, program)
    const decide = (decision: string) =>
      send('decideScopeChange', { id, version: 1, ...ACCEPTED, sponsorName: null, decision }, manager)
    expect(await decide('REJECTED')).toMatchObject({ entries: [{ decision: 'REJECTED' }] })
    // Whoever comes late learns that there is a newer version before they learn what it says.
    expect(await decide('ACCEPTED')).toMatchObject({ code: 'CONFLICT' })
    expect(await onFile(id)).toMatchObject({ decision: 'rejected', version: 2 })
  })

  it('a decision and its taking back are told in the history, to those who read the program’s room', async () => {
    const { program, manager } = await aProgram('time')
    const id = await buildScopeChange(app, organization, program)
    await send('decideScopeChange', { id, version: 1, ...ACCEPTED }, manager)
    await send('reopenScopeChange', { id, version: 2 }, manager)
    const HISTORY = `query ($id: ID!) { history(subjectId: $id, page: { first: 5 }) { items { what changes { field before after } } } }`
    const { data } = await ask(app, HISTORY, { id }, manager)
    expect(data.history.items).toMatchObject([
      { what: 'Opened the request again' },
      { what: 'Decided the request' },
    ])
    expect(data.history.items[1].changes).toContainEqual({
      field: 'Sponsor who stands for it',
      before: null,
      after: 'Ada Okafor',
    })
    // Administrators have every program in sight, and no business in what goes on in it.
    const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    expect((await ask(app, HISTORY, { id }, administrator)).data.history).toBeNull()
  })

  it('another tenant’s, one out of sight and one that doesn’t exist look alike', async () => {
    const { manager } = await aProgram()
    const abroad = await buildOrganization(app)
    const foreign = await buildProgram(app, abroad)
    const { program: hidden } = await aProgram()
    const ids = [
      await buildScopeChange(app, abroad, foreign),
      await buildScopeChange(app, organization, hidden),
      NOWHERE,
      'no id',
    ]
    for (const id of ids) {
      expect(await send('decideScopeChange', { id, version: 1, ...ACCEPTED }, manager)).toMatchObject({
        code: 'NOT_FOUND',
        message: `The request doesn't exist, or it isn't yours to see.`,
      })
    }
    for (const programId of [foreign, hidden, NOWHERE, 'no id'])
      expect((await ask(app, LEDGER, { programId }, manager)).data.scopeLedger).toBeNull()
  })

  it('whoever has the program in sight reads it and may not change it', async () => {
    const { program } = await aProgram()
    const id = await buildScopeChange(app, organization, program)
    const reader = await buildViewer(app, organization, [{ role: 'executive' }, { role: 'program_manager' }])
    const { data } = await ask(app, LEDGER, { programId: program }, reader)
    expect(data.scopeLedger.entries).toMatchObject([{ id }])
    expect(await send('decideScopeChange', { id, version: 1, ...ACCEPTED }, reader)).toMatchObject({
      code: 'NOT_ALLOWED',
    })
    expect(await onFile(id)).toMatchObject({ decision: 'open', version: 1 })
  })
})
