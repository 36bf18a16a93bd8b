import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, ORIGIN, signIn, type TestApp } from '../../../test/app/test-app.ts'
import { buildPeople } from '../../../test/builders/behaviors.ts'
import {
  buildAccount,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { closeTheEvaluation, openTheEvaluation } from '../../../test/builders/training-evaluation.ts'
import { buildAttendance, buildCourse, buildSeries, buildSession } from '../../../test/builders/training.ts'
import { withClient } from '../../database/connect.ts'
import { Account } from '../access/account.entity.ts'
import { EvaluationOpenInvitation } from './evaluation-open-invitation.entity.ts'
import { evaluationInvitation, evaluationReminder } from './evaluation-mail.ts'
import { remindOfEvaluations } from './remind-of-evaluations.ts'
import { TrainingEvaluation } from './training-evaluation.entity.ts'
import { turnEvaluations } from './turn-evaluations.ts'

/** The session of 2 March 2027 ended at 13:00. */
const NOW = new Date('2027-03-02T15:00:00Z')
const LATER = new Date('2027-03-09T00:01:00Z')

let app: TestApp
let organization: string

beforeAll(async () => {
  app = await createTestApp()
  app.setNow(NOW)
})
afterAll(() => app.close())

/** A session that so many completed, in an organization of its own. */
async function held(people: number) {
  organization = await buildOrganization(app)
  const unit = await buildUnit(app, organization)
  const employees = await buildPeople(app, organization, unit, people)
  const course = await buildCourse(app, organization)
  const session = await buildSession(app, organization, { course, state: 'held', name: 'Spring' })
  for (const employee of employees) await buildAttendance(app, organization, { session, employee })
  return { course, session, employees, unit }
}
async function asked(people: number) {
  const { session, employees } = await held(people)
  return { session, employees, ...(await openTheEvaluation(app, organization, session, NOW)) }
}

async function post(route: 'open' | 'answers', payload: object) {
  const headers = { 'content-type': 'application/json', origin: ORIGIN }
  const response = await app.http.inject({ method: 'POST', url: `/api/evaluate/${route}`, headers, payload })
  return { status: response.statusCode, body: response.json() }
}
const say = (token: string | undefined, answers: unknown = [5, 4, 3, 2, 1], comment: string | null = null) =>
  post('answers', { token, answers, comment })

/** Looks as a superuser, whom no wall stops. */
const look = (sql: string, parameters: unknown[] = []) =>
  withClient(app.database.adminUrl, async (admin) => (await admin.query(sql, parameters)).rows)
const said = (evaluation: string) =>
  look('select answers, comment from evaluation_answer where evaluation_id = $1', [evaluation])
const read = (evaluation: string) =>
  app.tenant(organization).findOneOrFail(TrainingEvaluation, evaluation, { refresh: true })

describe('saying by a personal link how a session was', () => {
  it('begins with what it is about, until when, and how few are shown to nobody', async () => {
    const { tokens } = await asked(5)
    expect(await post('open', { token: tokens[0] })).toMatchObject({
      status: 200,
      body: {
        courseTitle: 'Talking with customers',
        sessionName: 'Spring',
        endedOn: '2027-03-02',
        closesOn: '2027-03-08',
        minimumGroupSize: 5,
      },
    })
  })

  it('puts the answers down once, takes the entry away that links the person, and leaves no audit entry', async () => {
    const { evaluation, tokens } = await asked(6)
    const entries = () => look('select count(*)::int from audit_entry')
    const before = await entries()
    const statuses = await Promise.all(Array.from({ length: 10 }, async () => (await say(tokens[0])).status))
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 404)).toHaveLength(9)
    expect(await say(tokens[1], [null, null, 3, null, null], 'Too fast.')).toMatchObject({ status: 200 })
    expect(await said(evaluation)).toEqual(
      expect.arrayContaining([
        { answers: [5, 4, 3, 2, 1], comment: null },
        { answers: [null, null, 3, null, null], comment: 'Too fast.' },
      ]),
    )
    expect(await app.tenant(organization).count(EvaluationOpenInvitation, { evaluation })).toBe(4)
    expect(await entries()).toEqual(before)
  })

  it('refuses answers that fit no statement, links that were made up, and what comes after the last day', async () => {
    const { evaluation, tokens } = await asked(5)
    for (const answers of [[5], [0, 1, 1, 1, 1], [6, 1, 1, 1, 1], 'x', [null, null, null, null, null]])
      expect((await say(tokens[0], answers)).status).toBe(422)
    expect((await say(`${tokens[0]?.slice(0, -2)}AA`)).status).toBe(404)
    app.setNow(LATER)
    expect(await say(tokens[0])).toMatchObject({ status: 410, body: { refusal: { code: 'CLOSED' } } })
    app.setNow(NOW)
    expect(await said(evaluation)).toEqual([])
  })
})

describe('what the app may do with what people said', () => {
  it('is to add it: it can neither read, change nor take it away', async () => {
    const { evaluation, tokens } = await asked(5)
    await say(tokens[0])
    const em = app.tenant(organization)
    for (const sql of [
      'select * from evaluation_answer',
      'select count(*) from evaluation_answer',
      `update evaluation_answer set answers = '{1,1,1,1,1}'`,
      'delete from evaluation_answer',
    ])
      await expect(em.execute(sql), sql).rejects.toThrow('permission denied')
    await expect(em.execute('select app.count_evaluation(?)', [evaluation])).rejects.toThrow('is not closed')
    await look('grant select on evaluation_answer to tm_app')
    try {
      expect(await em.execute('select * from evaluation_answer')).toEqual([])
    } finally {
      await look('revoke select on evaluation_answer from tm_app')
    }
  })
})

describe('closing an evaluation', () => {
  it('counts statement by statement what enough people said, and deletes every answer', async () => {
    const { evaluation, tokens } = await asked(7)
    // The first: 5 5 4 3 2 1 are 20, three of them 4 or 5; the second is answered by four only.
    const given = [
      [5, 5, 1, 3, 4],
      [5, 4, 1, 3, 4],
      [4, 3, 1, 3, 4],
      [3, 2, 1, 3, 4],
      [2, null, 1, 3, 5],
      [1, null, 1, 3, null],
    ]
    for (const [place, answers] of given.entries()) await say(tokens[place], answers, `Comment ${place}`)
    await closeTheEvaluation(app, organization, evaluation, LATER)
    expect(await read(evaluation)).toMatchObject({
      invitedCount: 7,
      answeredCount: 6,
      answered: [6, 0, 6, 6, 5],
      sums: [20, 0, 6, 18, 21],
      favorable: [3, 0, 0, 0, 5],
      comments: [],
    })
    expect(await said(evaluation)).toEqual([])
    expect(await app.tenant(organization).count(EvaluationOpenInvitation, { evaluation })).toBe(0)
    expect((await say(tokens[6])).status).toBe(404)
  })

  it('tells nothing of four people, not even that there were four', async () => {
    const { evaluation, tokens } = await asked(6)
    for (const token of tokens.slice(0, 4)) await say(token, undefined, 'Something')
    await closeTheEvaluation(app, organization, evaluation, LATER)
    const { answeredCount, answered, sums, favorable, comments } = await read(evaluation)
    expect([answeredCount, answered, sums, favorable, comments]).toEqual([null, null, null, null, null])
    expect(await said(evaluation)).toEqual([])
  })

  it('keeps comments where ten wrote one', async () => {
    const { evaluation, tokens } = await asked(10)
    for (const [place, token] of tokens.entries()) await say(token, undefined, `Comment ${place}`)
    await closeTheEvaluation(app, organization, evaluation, LATER)
    const { comments } = await read(evaluation)
    expect(comments?.toSorted()).toEqual(tokens.map((_, place) => `Comment ${place}`))
  })
})

describe('the days of an evaluation', () => {
  it('open by themselves once it is on file who was there, for seven days, and close by themselves', async () => {
    const { session, course, employees, unit } = await held(5)
    const [absent] = await buildPeople(app, organization, unit, 1)
    if (!absent) throw new Error('One person was asked for.')
    await buildAttendance(app, organization, { session, employee: absent, status: 'no_show' })
    const planned = await buildSession(app, organization, { course })
    const small = await buildSession(app, organization, { course, state: 'held' })
    const startsAt = new Date('2027-02-10T09:00:00Z')
    const old = await buildSession(app, organization, { course, state: 'held', startsAt })
    const { parts } = await buildSeries(app, organization, { course, state: 'held' })
    for (const [place, employee] of employees.entries())
      for (const other of [planned, old, ...parts, ...(place < 4 ? [small] : [])])
        await buildAttendance(app, organization, { session: other, employee })

    const turn = async (now: Date) =>
      (await turnEvaluations(app.tenant(organization), organization, now)).map(({ command }) => command)
    expect(await turn(new Date('2027-03-02T12:59:00Z'))).toEqual([])
    expect(await turn(NOW)).toEqual(['openTrainingEvaluation'])
    expect(await turn(NOW)).toEqual([])
    const [opened] = await app.tenant(organization).find(TrainingEvaluation, { session })
    expect(opened).toMatchObject({ openedOn: '2027-03-02', closesOn: '2027-03-08', invitedCount: 5 })
    expect(await turn(new Date('2027-03-08T23:59:00Z'))).toEqual([])
    expect(await turn(LATER)).toEqual(['closeTrainingEvaluation'])
    expect(await turn(LATER)).toEqual([])
  })

  it('ask by mail whoever was there, and once more whoever has said nothing', async () => {
    const { evaluation, tokens, employees } = await asked(5)
    await say(tokens[0])
    const em = app.tenant(organization)
    const writing = { publicUrl: 'https://tidemark.example', secret: 'x'.repeat(40), now: NOW }
    const waiting = await evaluationReminder.recipients(em, evaluation)
    expect(waiting).toHaveLength(4)
    const letters = await evaluationInvitation.write(em, evaluation, employees, writing)
    expect([...letters.keys()].toSorted()).toEqual([...waiting].toSorted())
    const letter = letters.get(waiting[0] ?? '')
    expect(letter?.subject).toBe('How was “Talking with customers”?')
    expect(letter?.link?.url).toMatch(/^https:\/\/tidemark\.example\/evaluate#/)
    expect((await evaluationReminder.write(em, evaluation, waiting, { ...writing, now: LATER })).size).toBe(0)

    const reminders = async (now: string) => {
      await remindOfEvaluations(em, new Date(now))
      return (await read(evaluation)).remindedOn
    }
    expect(await reminders('2027-03-05T12:00:00Z')).toBeNull()
    expect(await reminders('2027-03-06T06:59:00Z')).toBeNull()
    expect(await reminders('2027-03-06T07:00:00Z')).toBe('2027-03-06')
  })
})

describe('what somebody who is signed in finds', () => {
  it('is the training that asks them how it was, until they have said so', async () => {
    const { employees, evaluation } = await asked(5)
    // Sessions know the real time only, and by that the evaluation has long to go.
    app.setNow(null)
    const { id, email, password } = await buildAccount(app, organization, [{ role: 'employee' }])
    await app.tenant(organization).nativeUpdate(Account, { id }, { employee: employees[0] ?? '' })
    const cookie = await signIn(app, email, password)
    const mine = async (as = cookie) =>
      (await ask(app, '{ myEvaluations { id courseTitle sessionName endedOn closesOn path } }', {}, as)).data
        .myEvaluations
    const [own, ...others] = await mine()
    expect(others).toEqual([])
    expect(own).toEqual({
      id: evaluation,
      courseTitle: 'Talking with customers',
      sessionName: 'Spring',
      endedOn: '2027-03-02',
      closesOn: '2027-03-08',
      path: expect.stringMatching(/^\/evaluate#/),
    })
    expect(await say(own.path.split('#')[1])).toMatchObject({ status: 200 })
    expect(await mine()).toEqual([])
    expect(await mine(await buildViewer(app, organization, [{ role: 'hr' }]))).toEqual([])
    app.setNow(NOW)
  })
})
