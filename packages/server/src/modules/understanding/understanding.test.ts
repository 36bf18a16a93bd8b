import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildPeople } from '../../../test/builders/behaviors.ts'
import { buildCommunication } from '../../../test/builders/communications.ts'
import { buildDelivery } from '../../../test/builders/deliveries.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'
import { buildProgram, buildStep, buildWave } from '../../../test/builders/programs.ts'
import {
  buildCheck,
  buildClosedCheck,
  CHOICE,
  openTheCheck,
  SCALE,
} from '../../../test/builders/understanding.ts'
import { AuditEntry } from '../../kernel/audit-entry.entity.ts'
import { Audience } from '../audiences/audience.entity.ts'
import { readWaveAudiences, readUnderstandingSignals } from './coverage-facts.ts'

const CHECK = `id version kind state audience { id name } communication { title } opensOn closesOn sampleSize
  questions { kind text options rightOption } audienceCount invitedCount answeredAtLeast
  result { people answered right share lower upper questions { answered right } }`
const UNDERSTANDING = `id countStep byManagers { count of } checks { ${CHECK} }
  communications { title deliveredOn reached { count of } }
  audiences { name people target hidden reached { count of } byManagers { count of }
    understood { count of share people lower upper } coverage lastClosedOn due { reason dueOn } }`
const RESULT = `__typename ... on ProgramUnderstanding { changedId ${UNDERSTANDING} }
  ... on Refusal { code message problems { field code } }`
const LOOK = `query ($programId: ID!) { programUnderstanding(programId: $programId) { ${UNDERSTANDING} } }`
const PLAN = `mutation ($input: PlanUnderstandingCheckInput!) { it: planUnderstandingCheck(input: $input) { ${RESULT} } }`
const UPDATE = `mutation ($input: UpdateUnderstandingCheckInput!) { it: updateUnderstandingCheck(input: $input) { ${RESULT} } }`
const REAUDIT = `mutation ($input: ID!) { it: planReaudit(audienceId: $input) { ${RESULT} } }`
const EXTEND = `mutation ($input: ExtendUnderstandingCheckInput!) { it: extendUnderstandingCheck(input: $input) { ${RESULT} } }`
const act = (name: string) =>
  `mutation ($input: VersionedInput!) { it: ${name}UnderstandingCheck(input: $input) { ${RESULT} } }`
const SHEET = `query ($audienceId: ID!) { coverageFigure(audienceId: $audienceId) {
  title asOf inSymbols inputs { name value } deliveries { title recipientCount } } }`

/** Sessions know the real time only, so this is of these days. */
const TODAY = new Date().toISOString().slice(0, 10)
const day = (number: number) => addDays(TODAY, number)

let app: TestApp
let organization: string
let program: string
let unit: string
let people: string[]
let audience: string
let manager: string

beforeAll(async () => {
  app = await createTestApp()
  organization = await buildOrganization(app)
})
beforeEach(async () => {
  app.setNow(new Date(`${TODAY}T12:00:00Z`))
  program = await buildProgram(app, organization)
  unit = await buildUnit(app, organization, { name: 'Service' })
  people = await buildPeople(app, organization, unit, 20)
  audience = await buildAudience(app, organization, { program, name: 'Service', units: [unit] })
  manager = await buildViewer(app, organization, [{ role: 'program_manager', program }])
})
afterAll(() => app.close())

const look = async (cookie = manager, programId = program) =>
  (await ask(app, LOOK, { programId }, cookie)).data.programUnderstanding
const change = async (document: string, input: unknown, cookie = manager) =>
  (await ask(app, document, { input }, cookie)).data.it
const given = (more: object = {}) => ({
  audienceId: audience,
  questions: [
    { ...CHOICE, kind: 'CHOICE' },
    { ...SCALE, kind: 'SCALE' },
  ],
  opensOn: day(1),
  closesOn: day(7),
  ...more,
})
const plan = (more: object = {}, cookie = manager) =>
  change(PLAN, { programId: program, check: given(more) }, cookie)
const reach = async (reached: number, more: { channel?: 'manager_briefing'; title?: string } = {}) => {
  const { title = 'What changes', ...delivery } = more
  const communication = await buildCommunication(app, organization, { program, audiences: [audience], title })
  const recipients = people.map((employee, place) => ({
    employee,
    unit,
    ...(place < reached && { reachedOn: day(-20) }),
  }))
  await buildDelivery(app, organization, {
    program,
    communication,
    audience,
    recipients,
    deliveredOn: day(-21),
    ...delivery,
  })
  return communication
}
/** 10 of 16 answers are right: 6 of 8 choices, 4 of 8 scales. */
const EIGHT = [
  [0, 5],
  [0, 5],
  [0, 5],
  [0, 5],
  [0, 1],
  [0, 1],
  [1, 1],
  [1, 1],
]
const close = (closesOn = day(-10), answers: (number | null)[][] = EIGHT, of = audience) =>
  buildClosedCheck(app, organization, {
    program,
    audience: of,
    opensOn: addDays(closesOn, -6),
    closesOn,
    answers,
  })

describe('what a unit’s page tells', () => {
  const UNIT = `query ($programId: ID!, $unitId: ID!) { unitUnderstanding(programId: $programId, unitId: $unitId) {
    people reachedAtLeast audiences { name reached { count of } } } }`
  const tell = async (unitId: string, cookie = manager) =>
    (await ask(app, UNIT, { programId: program, unitId }, cookie)).data.unitUnderstanding

  it('is who was reached in it and below, in whole groups, and its audiences, the furthest behind first', async () => {
    const desk = await buildUnit(app, organization, { name: 'Desk', parent: unit })
    people.push(...(await buildPeople(app, organization, desk, 7)))
    await buildAudience(app, organization, { program, name: 'Desks', units: [desk] })
    await reach(23)
    await buildClosedCheck(app, organization, { program, audience, answers: EIGHT })
    // 27 people, of whom 23 were reached; three of the desk's seven.
    expect(await tell(unit)).toEqual({
      people: 25,
      reachedAtLeast: 20,
      audiences: [
        { name: 'Service', reached: { count: 23, of: 27 } },
        { name: 'Desks', reached: { count: 3, of: 7 } },
      ],
    })
    expect(await tell(desk)).toMatchObject({ people: 5, reachedAtLeast: 0 })
  })

  it('says nothing of a few, of units that the viewer doesn’t lead, or of ones that don’t exist', async () => {
    const few = await buildUnit(app, organization, { name: 'Few' })
    await buildPeople(app, organization, few, 4)
    await buildAudience(app, organization, { program, name: 'Few', units: [few] })
    expect(await tell(few)).toEqual({ people: null, reachedAtLeast: null, audiences: [] })
    await buildWave(app, organization, program, { units: [unit] })
    const leads = await buildViewer(app, organization, [{ role: 'line_manager', unit }])
    expect(await tell(unit, leads)).toMatchObject({ people: 20 })
    expect(await tell(few, leads)).toBeNull()
    expect(await tell(program)).toBeNull()
  })
})

describe('planning a check', () => {
  it('puts it on file, changes it, takes it away and brings it back', async () => {
    const planned = await plan()
    expect(planned.checks).toMatchObject([
      {
        id: planned.changedId,
        kind: 'CHECK',
        state: 'PLANNED',
        audience: { name: 'Service' },
        invitedCount: null,
      },
    ])
    const id = planned.changedId
    const changed = await change(UPDATE, { id, version: 1, check: given({ sampleSize: 10 }) })
    expect(changed.checks).toMatchObject([{ version: 2, sampleSize: 10 }])
    const removed = await change(act('remove'), { id, version: 2 })
    expect(removed.checks).toEqual([])
    expect((await change(act('restore'), { id, version: 3 })).checks).toMatchObject([{ id, version: 4 }])
    const entries = await app
      .tenant(organization)
      .find(AuditEntry, { subjectId: id }, { orderBy: { sequence: 'asc' } })
    expect(entries.map(({ command }) => command)).toEqual(
      ['plan', 'update', 'remove', 'restore'].map((verb) => `${verb}UnderstandingCheck`),
    )
  })

  it('is refused with every field that is wrong, and for what lies in another program', async () => {
    expect(await plan({ questions: [], closesOn: day(-2), sampleSize: 4 })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [
        { field: 'questions' },
        { field: 'closesOn', code: 'in_the_past' },
        { field: 'sampleSize' },
        { field: 'closesOn', code: 'closes_before_opening' },
      ],
    })
    const other = await buildProgram(app, organization)
    const strange = await buildAudience(app, organization, { program: other })
    expect(await plan({ audienceId: strange })).toMatchObject({ code: 'NOT_FOUND' })
    const communication = await buildCommunication(app, organization, { program: other })
    expect(await plan({ communicationId: communication })).toMatchObject({ code: 'NOT_FOUND' })
    expect((await look()).checks).toEqual([])
  })

  it('is for those who run the program; others read it, and who doesn’t see the program sees nothing', async () => {
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    await plan()
    const elsewhere = await buildProgram(app, organization)
    const stranger = await buildViewer(app, organization, [{ role: 'program_manager', program: elsewhere }])
    expect((await look(executive)).checks).toHaveLength(1)
    expect(
      (await ask(app, PLAN, { input: { programId: program, check: given() } }, executive)).errors,
    ).toBeDefined()
    expect(await look(stranger)).toBeNull()
    expect(await plan({}, stranger)).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('says beforehand whom it would ask, and why it can’t be opened', async () => {
    const { changedId: id } = await plan()
    const preview = async () =>
      (
        await ask(
          app,
          'query ($id: ID!) { understandingCheck(id: $id) { preview { people resting asked answersNeeded refusal } } }',
          { id },
          manager,
        )
      ).data.understandingCheck.preview
    // Krejcie & Morgan: 19 of 20.
    expect(await preview()).toEqual({ people: 20, resting: 0, asked: 20, answersNeeded: 19, refusal: null })
    await close(day(-1))
    expect(await preview()).toMatchObject({
      resting: 20,
      asked: 0,
      refusal: expect.stringContaining('14 days'),
    })
    expect(await change(act('open'), { id, version: 1 })).toMatchObject({ code: 'NOT_ALLOWED' })
  })

  it('asks no audience that was taken away, by its name: neither planned of it nor opened', async () => {
    const { changedId: id } = await plan()
    await app.tenant(organization).nativeUpdate(Audience, { id: audience }, { archivedAt: new Date() })
    const refusal = { code: 'NOT_ALLOWED', message: '“Service” was taken away. Bring it back first.' }
    expect(await plan()).toMatchObject(refusal)
    expect(await change(act('open'), { id, version: 1 })).toMatchObject(refusal)
  })
})

describe('an open check', () => {
  it('tells only how many have answered, in steps of five, and closes by hand with what came out', async () => {
    const { changedId: id } = await plan()
    const [opened] = (await change(act('open'), { id, version: 1 })).checks
    expect(opened).toMatchObject({
      state: 'OPEN',
      opensOn: TODAY,
      invitedCount: 20,
      answeredAtLeast: 0,
      result: null,
    })
    const em = app.tenant(organization)
    await em.execute(
      'delete from check_open_invitation where id in (select id from check_open_invitation where check_id = ? limit 9)',
      [id],
    )
    expect((await look()).checks[0]).toMatchObject({ answeredAtLeast: 5, result: null })
    const [closed] = (await change(act('close'), { id, version: opened.version })).checks
    // Nine went without an answer here: fewer than five answered.
    expect(closed).toMatchObject({ state: 'CLOSED', answeredAtLeast: null, result: null })
    expect(await change(act('close'), { id, version: closed.version })).toMatchObject({ code: 'NOT_ALLOWED' })
    const entries = await em.find(AuditEntry, { subjectId: id }, { orderBy: { sequence: 'asc' } })
    expect(entries.slice(1).map(({ detail }) => detail)).toEqual([{ invited: 20 }, { answered: null }])
  })

  it('is open longer with a later last day alone, within 30 days of its first', async () => {
    const { changedId: id } = await plan()
    expect(await change(EXTEND, { id, version: 1, closesOn: day(9) })).toMatchObject({ code: 'NOT_ALLOWED' })
    const [{ version }] = (await change(act('open'), { id, version: 1 })).checks
    const extendTo = (closesOn: string) => change(EXTEND, { id, version, closesOn })
    // It was to close on the seventh day.
    expect(await extendTo(day(7))).toMatchObject({ problems: [{ field: 'closesOn', code: 'not_later' }] })
    expect(await extendTo(day(6))).toMatchObject({ problems: [{ field: 'closesOn', code: 'not_later' }] })
    expect(await extendTo(day(30))).toMatchObject({
      problems: [{ field: 'closesOn', code: 'open_too_long' }],
    })
    expect((await extendTo(day(29))).checks[0]).toMatchObject({ state: 'OPEN', closesOn: day(29) })
    expect(await extendTo(day(29))).toMatchObject({ code: 'CONFLICT' })
  })

  it('can be changed or taken away by nobody', async () => {
    const check = await buildCheck(app, organization, { program, audience, opensOn: TODAY, closesOn: day(7) })
    await openTheCheck(app, organization, check, TODAY)
    const seen = { id: check, version: (await look()).checks[0].version }
    expect(await change(UPDATE, { ...seen, check: given() })).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await change(act('remove'), seen)).toMatchObject({ code: 'NOT_ALLOWED' })
  })
})

describe('reached and understood', () => {
  it('is people reached by anything of the audience as it is now, times right answers of those given', async () => {
    // 10 by a mail, 4 of them also in a briefing, and 2 more of them only there: 12 of 20.
    await reach(10)
    await reach(12, { channel: 'manager_briefing', title: 'Briefing' })
    await close()
    const { audiences, byManagers, communications, checks } = await look()
    expect(audiences).toMatchObject([
      {
        people: 20,
        reached: { count: 12, of: 20 },
        byManagers: { count: 12, of: 12 },
        understood: { count: 10, of: 16, share: 0.625, people: 8 },
        // 12/20 × 10/16
        coverage: 0.375,
        lastClosedOn: day(-10),
        due: { reason: 'UNDER_TARGET', dueOn: day(-10) },
      },
    ])
    expect(byManagers).toEqual({ count: 12, of: 12 })
    expect(communications).toEqual([
      { title: 'Briefing', deliveredOn: day(-21), reached: { count: 12, of: 20 } },
      { title: 'What changes', deliveredOn: day(-21), reached: { count: 10, of: 20 } },
    ])
    expect(checks[0].result).toMatchObject({
      people: 8,
      answered: 16,
      right: 10,
      questions: [
        { answered: 8, right: 6 },
        { answered: 8, right: 4 },
      ],
    })
    // n* = 8 · 19 ÷ 12 = 12.667; Wilson at .625 with 1.96.
    expect(audiences[0].understood.lower).toBeCloseTo(0.360567, 6)
    expect(audiences[0].understood.upper).toBeCloseTo(0.831256, 6)
  })

  it('opens to where it comes from', async () => {
    await reach(12)
    await close()
    expect((await ask(app, SHEET, { audienceId: audience }, manager)).data.coverageFigure).toMatchObject({
      title: 'Effective coverage of “Service”',
      asOf: TODAY,
      inSymbols: '12 ÷ 20 × 10 ÷ 16 = 37.5 %',
      deliveries: [{ title: 'What changes', recipientCount: 20 }],
    })
  })

  it('counts nobody who has left the audience, and a person once however often they were reached', async () => {
    await reach(20)
    await reach(20, { title: 'Again' })
    await app
      .tenant(organization)
      .execute('update employee set archived_at = now() where id = any (?::uuid[])', [
        `{${people.slice(0, 5).join(',')}}`,
      ])
    expect((await look()).audiences[0].reached).toEqual({ count: 15, of: 15 })
  })

  it('says nothing of an audience below the minimum, nor of one that is another but for one person', async () => {
    await reach(12)
    await close()
    const list = (name: string, of: string[]) =>
      buildAudience(app, organization, { program, name, kind: 'list', people: of })
    await list('All but one', people.slice(1))
    const four = await list('Four', people.slice(0, 4))
    const { audiences, byManagers } = await look()
    expect(
      audiences.map(({ name, hidden, reached, coverage }: Record<string, unknown>) => [
        name,
        hidden,
        reached,
        coverage,
      ]),
    ).toEqual([
      ['All but one', 'TOO_CLOSE', null, null],
      ['Four', 'TOO_SMALL', null, null],
      ['Service', null, { count: 12, of: 20 }, 0.375],
    ])
    expect(byManagers).toEqual({ count: 0, of: 12 })
    expect((await ask(app, SHEET, { audienceId: four }, manager)).data.coverageFigure.inputs).toEqual([
      { name: 'Target', value: '70 %' },
    ])
  })

  it('tells those who don’t choose people no size but that of a figure, so that none can be held against another', async () => {
    await reach(12)
    await close()
    const list = (name: string, of: string[]) =>
      buildAudience(app, organization, { program, name, kind: 'list', people: of })
    const near = await list('All but one', people.slice(1))
    const four = await list('Four', people.slice(0, 4))
    const communication = await buildCommunication(app, organization, {
      program,
      audiences: [near],
      title: 'To all but one',
    })
    const recipients = people.slice(1).map((employee) => ({ employee, unit, reachedOn: day(-1) }))
    await buildDelivery(app, organization, { program, communication, audience: near, recipients })
    const sizesOf = async (cookie: string) => {
      const { countStep, audiences, communications, checks } = await look(cookie)
      const sizes = audiences.map(({ people: size, reached }: Record<string, unknown>) => [size, reached])
      const reaches = communications.map(({ reached }: { reached: unknown }) => reached)
      return [countStep, sizes, reaches, checks[0].audienceCount, checks[0].invitedCount]
    }
    const shown = { count: 20, of: 20 } // the 12 of “Service”, and by the other communication all but the first
    expect(await sizesOf(manager)).toEqual([
      1,
      [
        [19, null],
        [4, null],
        [20, shown],
      ],
      [
        { count: 19, of: 19 },
        { count: 12, of: 20 },
      ],
      20,
      20,
    ])
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    expect(await sizesOf(executive)).toEqual([
      5,
      [
        [15, null],
        [null, null],
        [20, shown],
      ],
      [null, { count: 12, of: 20 }],
      null,
      null,
    ])
    const sheet = async (audienceId: string) =>
      (await ask(app, SHEET, { audienceId }, executive)).data.coverageFigure
    expect((await sheet(near)).deliveries).toEqual([{ title: 'To all but one', recipientCount: null }])
    expect((await sheet(four)).inSymbols).not.toMatch(/\d/)
  })

  it('tells of a communication to fewer than five people only that it went out', async () => {
    const communication = await buildCommunication(app, organization, { program, audiences: [audience] })
    const recipients = people.slice(0, 4).map((employee) => ({ employee, unit, reachedOn: TODAY }))
    await buildDelivery(app, organization, { program, communication, audience, recipients })
    expect((await look()).communications).toMatchObject([{ reached: null }])
  })

  it('takes as many statements for ten audiences as for one', async () => {
    await reach(12)
    await close()
    const statements = async () => (await statementsOf(app, () => look())).length
    const one = await statements()
    for (let place = 0; place < 9; place++)
      await buildAudience(app, organization, { program, name: `Audience ${place}`, units: [unit] })
    expect(await statements()).toBe(one)
  })
})

describe('a re-audit', () => {
  it('asks once more what the last check asked, as soon as its people may be asked', async () => {
    await close(day(-4))
    const planned = await change(REAUDIT, audience)
    const check = planned.checks.find(({ id }: { id: string }) => id === planned.changedId)
    expect(check).toMatchObject({
      kind: 'REAUDIT',
      state: 'PLANNED',
      // The day after two weeks of rest; nothing was reached, so only its age makes it due, but too late to wait for.
      questions: [
        { kind: 'CHOICE', text: CHOICE.text, options: CHOICE.options, rightOption: 0 },
        { kind: 'SCALE', text: SCALE.text },
      ],
    })
    expect(await change(REAUDIT, audience)).toMatchObject({ code: 'NOT_ALLOWED' })
    // Taken back with one click.
    expect((await change(act('remove'), { id: check.id, version: check.version })).__typename).toBe(
      'ProgramUnderstanding',
    )
  })

  it('opens when people have rested where coverage is under the target, and else when the interval has passed', async () => {
    await reach(20)
    await close(day(-4), EIGHT)
    const under = await change(REAUDIT, audience)
    // 4 days ago, and 14 days of rest after it: in 11 days.
    expect(under.checks[0]).toMatchObject({ opensOn: day(11), closesOn: day(17) })

    const other = await buildUnit(app, organization, { name: 'Other' })
    people = await buildPeople(app, organization, other, 8)
    unit = other
    audience = await buildAudience(app, organization, { program, name: 'Understood', units: [other] })
    await reach(8)
    await close(
      day(-4),
      EIGHT.map(() => [0, 5]),
    )
    const well = await change(REAUDIT, audience)
    // 90 days after the last one, and one more.
    expect(well.checks.find(({ id }: { id: string }) => id === well.changedId)).toMatchObject({
      opensOn: day(87),
    })
  })

  it('has nothing to repeat where nobody was asked', async () => {
    expect(await change(REAUDIT, audience)).toMatchObject({
      code: 'NOT_ALLOWED',
      message: expect.stringContaining('first'),
    })
  })
})

describe('what others make of it', () => {
  const context = () => ({ em: app.tenant(organization), now: new Date(`${TODAY}T12:00:00Z`) })

  it('is silent for gates, waves and signals while nobody was asked', async () => {
    const wave = await buildWave(app, organization, program, { units: [unit] })
    await reach(12)
    expect(await readWaveAudiences(context().em, [wave])).toEqual(new Map())
    expect(await readUnderstandingSignals(context() as never, program)).toEqual({}) // a signal reads these two alone
  })

  it('tells a wave of the audiences with people in its units, and a signal who hasn’t understood', async () => {
    const elsewhere = await buildUnit(app, organization, { name: 'Elsewhere' })
    await buildPeople(app, organization, elsewhere, 5)
    await buildAudience(app, organization, { program, name: 'Others', units: [elsewhere] })
    const wave = await buildWave(app, organization, program, { units: [unit] })
    await reach(12)
    await close()
    expect(await readWaveAudiences(context().em, [wave])).toEqual(
      new Map([[wave, { audiences: [{ id: audience, name: 'Service', coverage: 0.375 }] }]]),
    )
    expect(await readUnderstandingSignals(context() as never, program)).toEqual({
      notUnderstood: { count: 1, of: 1 },
    })
  })

  it('is part of the fourth step’s gate', async () => {
    await buildStep(app, organization, program, 4, 'in_progress')
    await reach(20)
    await close(
      day(-10),
      EIGHT.map(() => [0, 5]),
    )
    const room =
      'query ($id: ID!) { programRoom(programId: $id) { steps { step { number } verdicts { criterion state sentence } } } }'
    const { data } = await ask(app, room, { id: program }, manager)
    const step = data.programRoom.steps.find((each: { step: { number: number } }) => each.step.number === 4)
    expect(step.verdicts).toContainEqual({
      criterion: 'AUDIENCES_COVERED',
      state: 'MET',
      sentence: '1 of 1 audience is at 70 % reach × understanding.',
    })
  })
})
