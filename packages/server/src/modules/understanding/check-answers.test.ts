import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, ORIGIN, signIn, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildPeople } from '../../../test/builders/behaviors.ts'
import {
  buildAccount,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import {
  buildCheck,
  closeTheCheck,
  type GivenCheck,
  openTheCheck,
} from '../../../test/builders/understanding.ts'
import { withClient } from '../../database/connect.ts'
import { Account } from '../access/account.entity.ts'
import { Employee } from '../organization/employee.entity.ts'
import { CheckOpenInvitation } from './check-open-invitation.entity.ts'
import { UnderstandingCheck } from './understanding-check.entity.ts'

let app: TestApp
let organization: string
let program: string

beforeAll(async () => {
  app = await createTestApp()
  app.setNow(new Date('2027-03-02T10:00:00Z'))
  organization = await buildOrganization(app)
})
afterAll(() => app.close())

/** An open check of everybody in an audience of so many people, in a program of its own. */
async function asked(people: number, given: Partial<GivenCheck> = {}) {
  program = await buildProgram(app, organization)
  const unit = await buildUnit(app, organization, { name: 'Team' })
  await buildPeople(app, organization, unit, people)
  const audience = await buildAudience(app, organization, { program, units: [unit] })
  const check = await buildCheck(app, organization, { program, audience, ...given })
  return { unit, audience, check, people: await openTheCheck(app, organization, check) }
}

async function post(route: 'open' | 'answers', payload: object) {
  const headers = { 'content-type': 'application/json', origin: ORIGIN }
  const response = await app.http.inject({ method: 'POST', url: `/api/check/${route}`, headers, payload })
  return { status: response.statusCode, body: response.json() }
}
const send = (token: string | undefined, answers: unknown = [0, 4]) => post('answers', { token, answers })

/** Looks as a superuser, whom no wall stops. */
const look = (sql: string, parameters: unknown[]) =>
  withClient(app.database.adminUrl, async (admin) => (await admin.query(sql, parameters)).rows)
const answersOf = async (check: string) =>
  (await look('select answers from check_answer where check_id = $1 order by answers', [check])).map(
    ({ answers }) => answers,
  )
const read = (check: string) =>
  app.tenant(organization).findOneOrFail(UnderstandingCheck, check, { refresh: true })

describe('answering a check by a personal link', () => {
  it('shows what is asked, by whom and until when, and not which answer is right', async () => {
    const { people } = await asked(5)
    const { status, body } = await post('open', { token: people[0]?.token })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      organizationName: 'Northwind Services',
      about: null,
      closesOn: '2027-03-07',
      minimumGroupSize: 5,
      questions: [
        { kind: 'choice', text: 'When does it begin?', options: ['In March', 'In May'] },
        { kind: 'scale', text: 'I know what changes for me.', options: [] },
      ],
    })
    expect(JSON.stringify(body)).not.toContain('right')
  })

  it('puts the answers down and takes away that the person hasn’t answered, with no audit entry', async () => {
    const { check, people } = await asked(6)
    const entries = () =>
      look('select count(*)::int from audit_entry where organization_id = $1', [organization])
    const before = await entries()
    expect(await send(people[0]?.token, [1, null])).toEqual({ status: 200, body: { taken: true } })
    expect(await answersOf(check)).toEqual([[1, null]])
    expect(await app.tenant(organization).count(CheckOpenInvitation, { check })).toBe(5)
    expect(await entries()).toEqual(before)
  })

  it('is answered once, also when a hundred of the same link arrive at once', async () => {
    const { check, people } = await asked(5)
    const statuses = await Promise.all(
      Array.from(
        { length: 100 },
        async (_, place) => (await send(people[0]?.token, [0, (place % 5) + 1])).status,
      ),
    )
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(99)
    expect(await answersOf(check)).toHaveLength(1)
    expect((await post('open', { token: people[0]?.token })).body.refusal.code).toBe('ALREADY_ANSWERED')
  })

  it('refuses answers that fit no question, and a link that was made up or belongs to something else', async () => {
    const { check, people } = await asked(5)
    for (const answers of [[2, 4], [0, 6], [0], 'x', [null, null]])
      expect((await send(people[0]?.token, answers)).status).toBe(422)
    const token = people[0]?.token ?? ''
    for (const strange of [`${token.slice(0, -2)}AA`, 'x', undefined, 7])
      expect((await post('answers', { token: strange, answers: [0, 4] })).status).toBe(404)
    expect(await answersOf(check)).toEqual([])
  })

  it('after the last day and once it is closed says that it has ended', async () => {
    const { check, people } = await asked(5)
    app.setNow(new Date('2027-03-08T00:00:00Z'))
    const late = await send(people[0]?.token)
    app.setNow(new Date('2027-03-02T10:00:00Z'))
    await closeTheCheck(app, organization, check, '2027-03-02')
    for (const answer of [
      late,
      await send(people[0]?.token),
      await post('open', { token: people[1]?.token }),
    ])
      expect(answer).toMatchObject({ status: 410, body: { refusal: { code: 'CLOSED' } } })
  })
})

describe('what somebody who is signed in finds', () => {
  it('is the check that asks them, until they have answered', async () => {
    const { people } = await asked(5)
    // Sessions know the real time only, and by that the check has long to go.
    app.setNow(null)
    const [person] = people
    const { id, email, password } = await buildAccount(app, organization, [{ role: 'employee' }])
    await app.tenant(organization).nativeUpdate(Account, { id }, { employee: person?.employee ?? '' })
    const cookie = await signIn(app, email, password)
    const mine = async () =>
      (await ask(app, '{ myChecks { programName about closesOn path } }', {}, cookie)).data.myChecks
    expect(await mine()).toEqual([
      {
        programName: expect.any(String),
        about: null,
        closesOn: '2027-03-07',
        path: `/check#${person?.token}`,
      },
    ])
    await send(person?.token)
    expect(await mine()).toEqual([])
    const other = await buildViewer(app, organization, [{ role: 'executive' }])
    expect((await ask(app, '{ myChecks { path } }', {}, other)).data.myChecks).toEqual([])
    app.setNow(new Date('2027-03-02T10:00:00Z'))
  })
})

describe('what the app may do with answers', () => {
  it('is to add them: it can neither read, change nor take them away, before or after closing', async () => {
    const { check, people } = await asked(6)
    for (const { token } of people) await send(token)
    const em = app.tenant(organization)
    for (const sql of [
      'select * from check_answer',
      'select count(*) from check_answer',
      `update check_answer set answers = '{1,1}'`,
      'delete from check_answer',
    ])
      await expect(em.execute(sql), sql).rejects.toThrow('permission denied')
    await expect(em.execute('select app.count_check(?)', [check])).rejects.toThrow('the check is not closed')
    expect(await answersOf(check)).toHaveLength(6)
  })

  it('is hindered twice: granted the right to read by mistake, it still sees no row', async () => {
    const { people } = await asked(5)
    await send(people[0]?.token)
    await look('grant select on check_answer to tm_app', [])
    try {
      expect(await app.tenant(organization).execute('select * from check_answer')).toEqual([])
    } finally {
      await look('revoke select on check_answer from tm_app', [])
    }
  })
})

describe('closing a check', () => {
  it('counts the answers and the right ones of each question, and leaves nothing about persons', async () => {
    const { check, people } = await asked(8)
    // Right: the first answer of the choice; 4 and 5 on the scale. The eighth doesn’t answer.
    const given = [
      [0, 5],
      [0, 4],
      [0, 3],
      [1, 1],
      [1, 4],
      [0, null],
      [null, 2],
    ]
    for (const [place, answers] of given.entries()) await send(people[place]?.token, answers)
    await closeTheCheck(app, organization, check)
    expect(await read(check)).toMatchObject({
      audienceCount: 8,
      invitedCount: 8,
      answeredCount: 7,
      answered: [6, 6],
      right: [4, 3],
    })
    expect(await answersOf(check)).toEqual([])
    expect(await app.tenant(organization).count(CheckOpenInvitation, { check })).toBe(0)
  })

  it('with fewer answers than the organization’s minimum keeps no count at all', async () => {
    const { check, people } = await asked(6)
    for (const { token } of people.slice(0, 4)) await send(token)
    await closeTheCheck(app, organization, check)
    expect(await read(check)).toMatchObject({ answeredCount: null, answered: null, right: null })
    expect(await answersOf(check)).toEqual([])
  })

  it('tells nothing of a question that too few have answered', async () => {
    const { check, people } = await asked(6)
    for (const [place, { token }] of people.entries()) await send(token, [0, place < 4 ? 5 : null])
    await closeTheCheck(app, organization, check)
    expect(await read(check)).toMatchObject({ answeredCount: 6, answered: [6, 0], right: [6, 0] })
  })

  it('holds an answer that arrives while it closes either counted or refused, never lost and never left over', async () => {
    const { check, people } = await asked(20)
    const [outcomes] = await Promise.all([
      Promise.all(people.map(async ({ token }) => (await send(token)).status)),
      closeTheCheck(app, organization, check, '2027-03-02'),
    ])
    const taken = outcomes.filter((status) => status === 200).length
    expect((await read(check)).answeredCount ?? 0).toBe(taken >= 5 ? taken : 0)
    expect(await answersOf(check)).toEqual([])
  })
})

describe('whom a check asks', () => {
  const open = (check: string, day?: string) => openTheCheck(app, organization, check, day)
  const plan = (audience: string, given: Partial<GivenCheck> = {}) =>
    buildCheck(app, organization, { program, audience, closesOn: '2027-04-30', ...given })

  it('is as many as are drawn by lot, and nobody who has left', async () => {
    program = await buildProgram(app, organization)
    const unit = await buildUnit(app, organization)
    const people = await buildPeople(app, organization, unit, 12)
    await app.tenant(organization).nativeUpdate(Employee, { id: people[0] ?? '' }, { archivedAt: new Date() })
    const audience = await buildAudience(app, organization, { program, units: [unit] })
    const check = await plan(audience, { sampleSize: 6 })
    const drawn = await open(check)
    expect(new Set(drawn.map(({ employee }) => employee)).size).toBe(6)
    expect(await read(check)).toMatchObject({ audienceCount: 11, invitedCount: 6 })
  })

  it('is nobody where the audience is one person, and says why', async () => {
    program = await buildProgram(app, organization)
    const unit = await buildUnit(app, organization)
    const people = await buildPeople(app, organization, unit, 6)
    const audience = await buildAudience(app, organization, {
      program,
      kind: 'list',
      people: people.slice(0, 1),
    })
    const check = await plan(audience)
    await expect(open(check)).rejects.toThrow('holds fewer than 5 people')
    expect((await read(check)).openedAt).toBeNull()
  })

  it('leaves out whom another check of the program asks or asked within two weeks, so that no two have anybody in common', async () => {
    program = await buildProgram(app, organization)
    const unit = await buildUnit(app, organization)
    const people = await buildPeople(app, organization, unit, 20)
    const everybody = await buildAudience(app, organization, { program, units: [unit] })
    const first = await plan(
      await buildAudience(app, organization, { program, kind: 'list', people: people.slice(0, 14) }),
    )
    const first14 = new Set((await open(first)).map(({ employee }) => employee))
    // Everybody but those who are being asked: 20 − 14.
    const second = await plan(everybody)
    const others = (await open(second)).map(({ employee }) => employee)
    expect(others).toHaveLength(6)
    expect(others.some((employee) => first14.has(employee))).toBe(false)
    await closeTheCheck(app, organization, first, '2027-03-07')
    await closeTheCheck(app, organization, second, '2027-03-07')
    // All but one of those who were asked, a week later: the one could be told by the difference.
    const allButOne = await plan(
      await buildAudience(app, organization, { program, kind: 'list', people: people.slice(1, 14) }),
    )
    await expect(open(allButOne, '2027-03-14')).rejects.toThrow('less than 14 days ago')
    expect(await open(allButOne, '2027-03-22')).toHaveLength(13)
  })

  it('is each person once, where two checks of the same people open at once', async () => {
    program = await buildProgram(app, organization)
    const unit = await buildUnit(app, organization)
    await buildPeople(app, organization, unit, 10)
    const audience = await buildAudience(app, organization, { program, units: [unit] })
    const checks = [await plan(audience), await plan(audience)]
    const outcomes = await Promise.allSettled(checks.map((check) => open(check)))
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })
})
