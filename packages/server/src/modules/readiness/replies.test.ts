import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { statementsOf } from '../../../test/app/count-statements.ts'
import { ask, createTestApp, signIn, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildAccount,
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildReply } from '../../../test/builders/readiness-reply.ts'
import { buildSettledRound } from '../../../test/builders/settled-round.ts'
import { newId } from '../../kernel/new-id.ts'
import { Account } from '../access/account.entity.ts'
import { Employee } from '../organization/employee.entity.ts'
import { ReadinessInvitee } from './readiness-invitee.entity.ts'
import { ReadinessReply } from './readiness-reply.entity.ts'

const REPLY = 'id version theme said done answeredOn'
const REPLIES = `query ($roundId: ID!) { readinessReplies(roundId: $roundId) { replies { ${REPLY} } } }`
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on RoundReplies { replies { ${REPLY} } } ... on Refusal { code message problems { field } } } }`
const ADD = mutation('addReadinessReply', 'AddReadinessReplyInput')
const UPDATE = mutation('updateReadinessReply', 'UpdateReadinessReplyInput')
const REMOVE = mutation('removeReadinessReply', 'VersionedInput')
const RESTORE = mutation('restoreReadinessReply', 'VersionedInput')
const HISTORY = `query ($id: ID!) { history(subjectId: $id, page: { first: 10 }) { items { what } } }`
const CLOSED = `{ closedSurveys { name closedAt programName invited answered responseRate weakest
  dimensions { dimension cell { index word } } replies { replies { said done } } } }`

const TOLD = { theme: 'PROCESS', said: 'One order takes two forms.', done: 'From May on it takes one.' }

describe('“you said, we did”', () => {
  let app: TestApp
  let organization: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(new Date('2026-05-10T12:00:00Z'))
    organization = await buildOrganization(app)
  })
  afterAll(() => app.close())

  async function aRound(given: { times?: number } = {}) {
    const built = await buildSettledRound(app, organization, {
      units: [{ name: 'All', parent: null, invited: 20 }],
      items: [
        { key: 'systems', dimension: 'technology' },
        { key: 'willing', dimension: 'people' },
      ],
      answers: [{ unit: 0, answers: [4, 2], times: given.times ?? 15 }],
    })
    const manager = await buildViewer(app, organization, [
      { role: 'program_manager', program: built.program },
    ])
    return { ...built, manager }
  }
  const replies = async (roundId: string, cookie: string) =>
    (await ask(app, REPLIES, { roundId }, cookie)).data.readinessReplies?.replies ?? null

  it('is put down, changed, taken away and brought back by a program manager, and its history tells so', async () => {
    const { round, manager } = await aRound()
    const added = await ask(app, ADD, { input: { roundId: round, reply: TOLD } }, manager)
    const [reply] = added.data.addReadinessReply.replies
    expect(reply).toMatchObject({ ...TOLD, version: 1, answeredOn: '2026-05-10' })
    const changed = { id: reply.id, version: 1, reply: { ...TOLD, done: 'From June on.' } }
    expect(
      (await ask(app, UPDATE, { input: changed }, manager)).data.updateReadinessReply.replies,
    ).toMatchObject([{ version: 2, done: 'From June on.' }])
    const removed = await ask(app, REMOVE, { input: { id: reply.id, version: 2 } }, manager)
    expect(removed.data.removeReadinessReply.replies).toEqual([])
    const back = await ask(app, RESTORE, { input: { id: reply.id, version: 3 } }, manager)
    expect(back.data.restoreReadinessReply.replies).toMatchObject([{ version: 4 }])
    expect(await replies(round, manager)).toHaveLength(1)
    const { data } = await ask(app, HISTORY, { id: reply.id }, manager)
    expect(data.history.items.map(({ what }: { what: string }) => what).toReversed()).toEqual([
      'Answered',
      'Changed the answer',
      'Took the answer away',
      'Brought the answer back',
    ])
  })

  it('is refused without words, to an open round, and by who doesn’t run the program; nothing is written then', async () => {
    const { round, manager } = await aRound()
    const add = async (reply: object, cookie = manager) =>
      (await ask(app, ADD, { input: { roundId: round, reply } }, cookie)).data?.addReadinessReply ?? null
    expect(await add({ ...TOLD, said: ' ' })).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'said' }],
    })
    expect(await add({ ...TOLD, done: 'x'.repeat(2001) })).toMatchObject({ code: 'INVALID_INPUT' })
    const executive = await buildViewer(app, organization, [{ role: 'executive' }])
    expect(await add(TOLD, executive)).toBeNull()
    const elsewhere = await buildViewer(app, organization, [
      { role: 'program_manager', program: (await aRound()).program },
    ])
    expect(await add(TOLD, elsewhere)).toMatchObject({ code: 'NOT_FOUND' })
    await app
      .tenant(organization)
      .execute('update readiness_round set closed_at = null where id = ?', [round])
    expect(await add(TOLD)).toMatchObject({ code: 'NOT_ALLOWED' })
    expect(await app.tenant(organization).count(ReadinessReply, { round })).toBe(0)
  })

  it('tells the later of two editors of the conflict', async () => {
    const { round, manager } = await aRound()
    const id = await buildReply(app, organization, round)
    const edit = (done: string) =>
      ask(app, UPDATE, { input: { id, version: 1, reply: { ...TOLD, done } } }, manager)
    await edit('First.')
    expect((await edit('Second.')).data.updateReadinessReply).toMatchObject({ code: 'CONFLICT' })
    expect(await replies(round, manager)).toMatchObject([{ done: 'First.' }])
  })

  it('reaches whoever was asked, with what the whole round said and nothing of a group', async () => {
    const { round } = await aRound()
    await buildReply(app, organization, round)
    await buildReply(app, organization, round, { archivedAt: new Date() })
    const few = await aRound({ times: 4 })
    const unit = await buildUnit(app, organization)
    const asked = async (roundIds: string[]) => {
      const employee = await buildEmployee(app, organization, unit)
      const { id, email, password } = await buildAccount(app, organization, [{ role: 'employee' }])
      const em = app.tenant(organization)
      const account = await em.findOneOrFail(Account, id)
      account.employee = em.getReference(Employee, employee)
      for (const each of roundIds)
        em.create(ReadinessInvitee, { id: newId(), organization, round: each, employee, unit, traits: [] })
      await em.flush()
      return signIn(app, email, password)
    }
    const { data } = await ask(app, CLOSED, {}, await asked([round]))
    expect(data.closedSurveys).toMatchObject([
      {
        name: 'Baseline',
        closedAt: '2027-03-13T06:00:00.000Z',
        invited: 20,
        answered: 15,
        responseRate: 0.75,
        weakest: 'PEOPLE',
        dimensions: [
          { dimension: 'TECHNOLOGY', cell: { index: 75, word: 'READY' } },
          { dimension: 'PEOPLE', cell: { index: 25, word: 'NOT_READY' } },
        ],
        replies: { replies: [{ said: TOLD.said, done: TOLD.done }] },
      },
    ])
    const hidden = await asked([few.round])
    expect((await ask(app, CLOSED, {}, hidden)).data.closedSurveys).toMatchObject([
      { invited: null, answered: null, weakest: null, dimensions: [], replies: { replies: [] } },
    ])
    const both = await asked([round, few.round])
    const reading = (cookie: string) => statementsOf(app, () => ask(app, CLOSED, {}, cookie))
    expect(await reading(both)).toHaveLength((await reading(hidden)).length)
    expect((await ask(app, CLOSED, {}, await asked([]))).data.closedSurveys).toEqual([])
    // Whoever was only asked sees no results beyond that.
    expect((await ask(app, REPLIES, { roundId: round }, both)).errors[0]?.extensions.code).toBe('FORBIDDEN')
  })
})
