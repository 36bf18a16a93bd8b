import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ask as askNow, createTestApp, TEST_SECRET, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../../../test/builders/organization.ts'
import { buildAttendance, buildCourse, buildSession } from '../../../test/builders/training.ts'
import { newId } from '../../kernel/new-id.ts'
import { LearningSource } from './learning-source.entity.ts'
import { makeSourceKey } from './source-key.ts'

const NOW = new Date('2027-04-01T12:00:00Z')
const ADL = 'http://adlnet.gov/expapi/verbs'

let app: TestApp
let organization: string
let unit: string
let hr: string
let key: string

beforeAll(async () => {
  app = await createTestApp()
  app.setNow(NOW)
})
afterAll(() => app.close())

beforeEach(async () => {
  organization = await buildOrganization(app)
  unit = await buildUnit(app, organization)
  hr = await buildViewer(app, organization, [{ role: 'hr' }])
  key = await buildSource(organization)
})

/** A learning system of an organization; answers its key. */
async function buildSource(of: string): Promise<string> {
  const em = app.tenant(of)
  const keyId = newId()
  em.create(LearningSource, { id: newId(), organization: of, name: `System ${keyId}`, keyId })
  await em.flush()
  return makeSourceKey(TEST_SECRET, { organizationId: of, personId: keyId })
}

/** Sessions are those of today, while statements tell of the year that is tested. */
const ask: typeof askNow = async (...asked) => {
  app.setNow(null)
  const answered = await askNow(...asked)
  app.setNow(NOW)
  return answered
}

const basic = (password: string) => `Basic ${Buffer.from(`tidemark:${password}`).toString('base64')}`
const HEADERS = { 'content-type': 'application/json', 'x-experience-api-version': '1.0.3' }

const post = (payload: unknown, headers: Record<string, string> = {}) =>
  app.http.inject({
    method: 'POST',
    url: '/xapi/statements',
    headers: { ...HEADERS, authorization: basic(key), ...headers },
    payload: JSON.stringify(payload),
  })

const put = (id: string, payload: unknown) =>
  app.http.inject({
    method: 'PUT',
    url: `/xapi/statements?statementId=${id}`,
    headers: { ...HEADERS, authorization: basic(key) },
    payload: JSON.stringify(payload),
  })

interface Given {
  id?: string
  who?: object
  verb?: string
  course?: string
  result?: object
  at?: string
  context?: object
}

/** Ada has completed SAFE-1, in the shape of the specification's examples. */
const say = ({ id, who, verb = 'completed', course = 'SAFE-1', result, at, context }: Given = {}) => ({
  ...(id && { id }),
  actor: who ?? {
    objectType: 'Agent',
    name: 'Ada Okafor',
    account: { homePage: 'https://lms.example.org', name: 'S-1' },
  },
  verb: { id: `${ADL}/${verb}`, display: { 'en-US': verb } },
  object: {
    objectType: 'Activity',
    id: `https://lms.example.org/courses/${course}`,
    definition: { name: { 'en-US': 'Working safely' }, type: 'http://adlnet.gov/expapi/activities/course' },
  },
  ...(result && { result }),
  ...(context && { context }),
  timestamp: at ?? '2027-03-02T23:30:00Z',
})

const ada = (staffNumber = 'S-1') =>
  buildEmployee(app, organization, unit, { staffNumber, fullName: 'Ada Okafor', email: 'ada@example.org' })

const onFile = (): Promise<Record<string, unknown>[]> =>
  app.tenant(organization).execute(
    `select a.status, a.score, a.ended_on::text as "endedOn", a.source, a.unit_id = ? as "inUnit", s.is_self_paced as "selfPaced"
       from attendance a join training_session s on s.id = a.session_id
      where a.archived_at is null order by a.created_at, a.id`,
    [unit],
  )

const states = async (): Promise<string[]> => {
  const rows: { state: string; reason: string | null }[] = await app
    .tenant(organization)
    .execute('select state, reason from learning_statement order by id')
  return rows.map(({ state, reason }) => (reason === null ? state : `${state}: ${reason}`))
}

const problemsOf = (answer: { json(): { refusal: { problems: { field: string; code: string }[] } } }) =>
  answer.json().refusal.problems.map(({ field, code }) => `${field} ${code}`)

describe('a statement of a learning system', () => {
  it('is answered with its id, and puts its person on the self-paced session of the course, which is opened', async () => {
    await ada()
    await buildCourse(app, organization, { code: 'SAFE-1' })
    const answer = await post(say({ result: { score: { scaled: 0.875 }, success: true, completion: true } }))
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)])
    expect(answer.headers['x-experience-api-version']).toBe('1.0.3')
    expect(await onFile()).toEqual([
      {
        status: 'completed',
        score: 87.5,
        endedOn: '2027-03-02',
        source: 'learning_system',
        inUnit: true,
        selfPaced: true,
      },
    ])
    expect(await states()).toEqual(['applied'])
  })

  it('finds the session that it names, and counts the day in its time zone', async () => {
    await ada()
    const course = await buildCourse(app, organization, { code: 'SAFE-1' })
    await buildSession(app, organization, { course, code: 'SPRING', timeZone: 'Asia/Tokyo' })
    const parent = [{ id: 'https://lms.example.org/sessions/spring' }]
    await post(say({ context: { contextActivities: { parent } } }))
    expect(await onFile()).toEqual([
      {
        status: 'completed',
        score: null,
        endedOn: '2027-03-03',
        source: 'learning_system',
        inUnit: true,
        selfPaced: false,
      },
    ])
  })

  it('means the person whose address it tells, whole or as a sum, capitals making no difference', async () => {
    await ada()
    const email = (suffix: string) => ({ mbox: `mailto:ADA@${suffix}` })
    await buildCourse(app, organization, { code: 'SAFE-1' })
    await buildCourse(app, organization, { code: 'SAFE-2' })
    const mbox_sha1sum = createHash('sha1').update('mailto:ada@example.org').digest('hex')
    await post([say({ who: email('Example.org') }), say({ who: { mbox_sha1sum }, course: 'safe-2' })])
    expect(await states()).toEqual(['applied', 'applied'])
    expect(await onFile()).toHaveLength(2)
  })

  it('completes a course that is tested only by a score or by saying that it was passed', async () => {
    await ada()
    await buildCourse(app, organization, { code: 'SAFE-1', passScore: 80 })
    await post(say())
    expect(await onFile()).toMatchObject([{ status: 'attended', score: null }])
    await post(say({ verb: 'failed', result: { score: { raw: 15, min: 0, max: 20 } } }))
    expect(await onFile()).toMatchObject([{ status: 'attended', score: 75 }])
    await post(say({ verb: 'passed', result: { score: { scaled: 0.8 } }, at: '2027-03-10T10:00:00Z' }))
    expect(await onFile()).toMatchObject([{ status: 'completed', score: 80, endedOn: '2027-03-10' }])
  })

  it('never takes a completion back by a weaker one; a better score replaces, and a later completion renews', async () => {
    await ada()
    await buildCourse(app, organization, { code: 'SAFE-1' })
    await post(say({ result: { score: { scaled: 0.9 } } }))
    await post([
      say({ verb: 'launched' }),
      say({ verb: 'failed', result: { score: { scaled: 0.2 } } }),
      say({ verb: 'registered' }),
    ])
    expect(await onFile()).toMatchObject([{ status: 'completed', score: 90, endedOn: '2027-03-02' }])
    await post(say({ result: { score: { scaled: 0.95 } }, at: '2027-03-20T10:00:00Z' }))
    expect(await onFile()).toMatchObject([{ status: 'completed', score: 95, endedOn: '2027-03-20' }])
  })

  it('acts once however often it comes, and is refused with other words under its id', async () => {
    await ada()
    await buildCourse(app, organization, { code: 'SAFE-1' })
    const id = '6690e6c9-3ef0-4ed3-8b37-7f3964730bee'
    expect((await post(say({ id }))).json()).toEqual([id])
    expect((await post({ ...say({ id }), stored: '2027-03-02T23:31:00Z' })).json()).toEqual([id])
    expect((await put(id, say({ id }))).statusCode).toBe(204)
    const other = await put(id, say({ id, verb: 'failed' }))
    expect([other.statusCode, other.json().refusal.code]).toEqual([409, 'CONFLICT'])
    expect(await states()).toEqual(['applied'])
    expect(await app.tenant(organization).execute('select version from attendance')).toEqual([{ version: 1 }])
  })

  it('comes with all others of its request or not at all, and each fault is named', async () => {
    await ada()
    await buildCourse(app, organization, { code: 'SAFE-1' })
    const bad = [
      say(),
      say({ result: { score: { scaled: 1.5 } } }),
      say({ result: { score: { raw: 12, max: 10 } } }),
      say({ at: '2027-02-30T10:00:00Z' }),
      say({ who: { name: 'A\0da', mbox: 'mailto:ada@example.org' } }),
      say({ who: { name: 'Nobody' } }),
    ]
    const answer = await post(bad)
    expect(answer.statusCode).toBe(400)
    expect(problemsOf(answer)).toEqual([
      '1.result.score.scaled too_large',
      '2.result.score.raw score_out_of_range',
      '3.timestamp not_a_moment',
      '4.actor.name not_storable',
      '5.actor not_one_person',
    ])
    const twice = [
      say({ id: 'fd41c918-b88b-4b20-a0a5-a4c32391aaa0' }),
      say({ id: 'FD41c918-b88b-4b20-a0a5-a4c32391aaa0' }),
    ]
    expect(problemsOf(await post(twice))).toEqual(['1.id twice'])
    expect(problemsOf(await post([say({ at: '2027-04-01T14:00:00Z' })]))).toEqual(['0.timestamp to_come'])
    expect((await post(Array.from({ length: 251 }, () => say()))).statusCode).toBe(400)
    expect(await states()).toEqual([])
    expect(await onFile()).toEqual([])
  })

  it('of no concern to attendance is let go, and not kept', async () => {
    await ada()
    await post([say({ verb: 'commented' }), say({ who: { objectType: 'Group', member: [] } })])
    expect(await states()).toEqual(['ignored: verb', 'ignored: group'])
    expect(
      await app.tenant(organization).execute('select count(statement)::int as kept from learning_statement'),
    ).toEqual([{ kept: 0 }])
  })

  const voids = (id: string) => ({
    actor: { mbox: 'mailto:admin@example.org' },
    verb: { id: `${ADL}/voided` },
    object: { objectType: 'StatementRef', id },
  })

  it('of one system takes nothing back that another system said', async () => {
    await ada()
    await buildCourse(app, organization, { code: 'SAFE-1' })
    const [id, other] = [newId(), await buildSource(organization)]
    await post(say({ id }))
    await post(voids(id), { authorization: basic(other) })
    expect(await states()).toEqual(['applied', 'waiting: withdrawal'])
    expect(await onFile()).toMatchObject([{ status: 'completed' }])
  })

  it('takes back what another one did; where somebody changed that since, it waits', async () => {
    const employee = await ada()
    const course = await buildCourse(app, organization, { code: 'SAFE-1' })
    const session = await buildSession(app, organization, { course, isSelfPaced: true })
    await buildAttendance(app, organization, { session, employee, status: 'registered' })
    const [first, second] = [newId(), newId()]
    await post([say({ id: first }), voids(first)])
    expect(await onFile()).toMatchObject([{ status: 'registered', endedOn: null, source: 'sheet' }])
    await post(say({ id: second }))
    await app.tenant(organization).execute(`update attendance set score = 50, version = version + 1`)
    await post(voids(second))
    expect(await states()).toEqual(['ignored: withdrawn', 'applied', 'applied', 'waiting: entry_changed'])
    expect(await onFile()).toMatchObject([{ status: 'completed', score: 50 }])
  })
})

describe('the door for learning systems', () => {
  it('tells its versions to anybody, and asks for one of them', async () => {
    const about = await app.http.inject({ url: '/xapi/about' })
    expect([about.statusCode, about.json()]).toEqual([200, { version: ['1.0.3', '2.0.0'] }])
    for (const version of ['', '0.95', '3.0.0'])
      expect((await post(say(), { 'x-experience-api-version': version })).statusCode).toBe(400)
    const newer = await post([say({ verb: 'commented' })], { 'x-experience-api-version': '2.0.0' })
    expect([newer.statusCode, newer.headers['x-experience-api-version']]).toEqual([200, '2.0.0'])
  })

  it('opens by a key alone, for the organization of the key: neither a cookie nor an old key does', async () => {
    const stranger = await buildOrganization(app)
    await ada()
    await buildCourse(app, organization, { code: 'SAFE-1' })
    const other = basic(await buildSource(stranger))
    expect((await post(say(), { authorization: other })).statusCode).toBe(200)
    expect(await onFile()).toEqual([])
    expect(await states()).toEqual([])
    for (const authorization of ['', 'Basic', basic('x'), basic(`${key}x`), `Bearer ${key}`]) {
      const answer = await post(say(), { authorization, cookie: hr })
      expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([
        401,
        expect.stringMatching(/^Basic/),
      ])
    }
    const { data } = await ask(app, '{ learningSources { id version } }', {}, hr)
    const [source] = data.learningSources
    const renewal = await ask(app, RENEW, { input: source }, hr)
    expect((await post(say())).statusCode).toBe(401)
    key = renewal.data.renewLearningSourceKey.key
    expect((await post(say(), { origin: 'https://elsewhere.example.org' })).statusCode).toBe(200)
    await ask(app, ARCHIVE, { input: renewal.data.renewLearningSourceKey.source }, hr)
    expect((await post(say())).statusCode).toBe(401)
  })

  it('hands nothing out, and says so', async () => {
    const get = (url: string) => app.http.inject({ url, headers: { ...HEADERS, authorization: basic(key) } })
    const statements = await get('/xapi/statements')
    expect([statements.statusCode, statements.headers['allow']]).toEqual([405, 'POST, PUT'])
    expect((await get('/xapi/activities/state')).statusCode).toBe(404)
  })

  it('takes what is large only as far as it has said, and no more than 600 calls a minute', async () => {
    expect((await post({ ...say(), text: 'x'.repeat(1_000_001) })).statusCode).toBe(413)
    expect((await post({ ...say(), text: 'x'.repeat(20_001) })).statusCode).toBe(400)
    app.setNow(new Date('2027-04-01T13:00:30Z'))
    const statuses = await Promise.all(Array.from({ length: 601 }, async () => (await post('{')).statusCode))
    app.setNow(NOW)
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
  })
})

describe('what statements wait for', () => {
  it('is told to HR by name, and an answer puts it on file at once, holds from then on and can be taken back', async () => {
    const employee = await ada('other')
    const course = await buildCourse(app, organization, { code: 'other', title: 'Safety' })
    await post([say(), say({ verb: 'launched' })])
    expect(await states()).toEqual(Array(2).fill('waiting: person_and_activity'))
    const [activity, person] = (await waiting()).items
    expect([activity, person].map(({ kind, label, statements }) => [kind, label, statements])).toEqual([
      ['ACTIVITY', 'Working safely (https://lms.example.org/courses/SAFE-1)', 2],
      ['PERSON', 'Ada Okafor (S-1)', 2],
    ])
    await answer({ kind: 'PERSON', key: person.key, employeeId: employee })
    const { data } = await answer({ kind: 'ACTIVITY', key: activity.key, courseId: course })
    expect(data.answerLearning).toMatchObject({ waiting: 0, answer: { means: 'Safety' } })
    expect(await onFile()).toMatchObject([{ status: 'completed' }])
    await post(say({ result: { score: { scaled: 1 } } }))
    expect(await onFile()).toMatchObject([{ status: 'completed', score: 100 }])

    const undone = await ask(app, TAKE_BACK, { input: pick(data.answerLearning.answer) }, hr)
    expect(undone.data.takeBackLearningAnswer).toMatchObject({ waiting: 3 })
    expect(await onFile()).toEqual([])
    expect(await states()).toEqual(Array(3).fill('waiting: activity'))
  })

  it('is let go where it is of no concern, and nobody else’s records are an answer', async () => {
    await ada()
    await post(say())
    const [{ key: activity }] = (await waiting()).items
    const stranger = await buildCourse(app, await buildOrganization(app))
    const refused = await answer({ kind: 'ACTIVITY', key: activity, courseId: stranger })
    expect(refused.data.answerLearning.code).toBe('NOT_FOUND')
    await answer({ kind: 'ACTIVITY', key: activity })
    await post(say({ verb: 'passed' }))
    expect(await states()).toEqual(['ignored: decided', 'ignored: decided'])
  })

  it('is looked at again when people and courses have been added', async () => {
    await post(say())
    await ada()
    await buildCourse(app, organization, { code: 'SAFE-1' })
    const { data } = await ask(app, SETTLE, {}, hr)
    expect(data.recheckWaitingLearning).toEqual({ waiting: 0 })
    expect(await onFile()).toMatchObject([{ status: 'completed' }])
  })

  it('is handed out to its person and erased with them', async () => {
    const employee = await ada()
    const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
    await post(say())
    const exported = await ask(app, EXPORT, { id: employee }, administrator)
    expect(JSON.stringify(exported.data)).toContain('https://lms.example.org/courses/SAFE-1')
    const erased = await ask(
      app,
      ERASE,
      { input: { id: employee, version: 1, staffNumber: 'S-1' } },
      administrator,
    )
    expect(erased.data.eraseEmployee.message).toBeUndefined()
    expect(await states()).toEqual([])
  })
})

describe('a learning system', () => {
  it('is called something else by whoever keeps training, and its history tells so; a taken name and a late one are refused', async () => {
    const [source] = await app.tenant(organization).find(LearningSource, {})
    await buildSource(organization)
    const rename = async (name: string, version: number) =>
      (await ask(app, RENAME, { input: { id: source?.id, version, name } }, hr)).data.answer
    expect(await rename(' Moodle ', 1)).toEqual({ name: 'Moodle', version: 2 })
    expect(await rename('Late', 1)).toEqual({ code: 'CONFLICT', problems: [] })
    const taken = (await app.tenant(organization).find(LearningSource, {})).find(
      ({ id }) => id !== source?.id,
    )?.name
    expect(await rename(taken ?? '', 2)).toMatchObject({ problems: [{ field: 'name', code: 'taken' }] })
    expect(await rename('', 2)).toMatchObject({ code: 'INVALID_INPUT' })
    const stranger = await buildViewer(app, organization, [{ role: 'executive' }])
    const theirs = { input: { id: source?.id, version: 2, name: 'Theirs' } }
    expect((await ask(app, RENAME, theirs, stranger)).data).toBeNull()
    const history = `query ($id: ID!) { history(subjectId: $id, page: { first: 5 }) { items { what } } }`
    const { data } = await ask(app, history, { id: source?.id }, hr)
    expect(data.history.items).toMatchObject([{ what: 'Gave it another name' }])
  })
})

const RENAME = `mutation ($input: RenameLearningSourceInput!) { answer: renameLearningSource(input: $input) {
  ... on LearningSource { name version } ... on Refusal { code problems { field code } } } }`
const RENEW = `mutation ($input: VersionedInput!) { renewLearningSourceKey(input: $input) {
  ... on LearningSourceKey { key endpoint source { id version } } ... on Refusal { code } } }`
const ARCHIVE = `mutation ($input: VersionedInput!) { archiveLearningSource(input: $input) { __typename } }`
const ANSWER = `mutation ($input: AnswerLearningInput!) { answerLearning(input: $input) {
  ... on LearningSettled { waiting answer { id version means } } ... on Refusal { code message } } }`
const TAKE_BACK = `mutation ($input: VersionedInput!) { takeBackLearningAnswer(input: $input) {
  ... on LearningSettled { waiting } ... on Refusal { code message } } }`
const SETTLE = `mutation { recheckWaitingLearning { ... on LearningSettled { waiting } } }`
const WAITING = '{ waitingLearning(first: 20) { total items { kind key label statements } } }'
const EXPORT = `mutation ($id: ID!) { exportEmployee(id: $id) { ... on PersonalData { content } } }`
const ERASE = `mutation ($input: EraseEmployeeInput!) { eraseEmployee(input: $input) { __typename ... on Refusal { message } } }`

const waiting = async () => (await ask(app, WAITING, {}, hr)).data.waitingLearning
const answer = (input: object) => ask(app, ANSWER, { input }, hr)
const pick = ({ id, version }: { id: string; version: number }) => ({ id, version })
