import pg from 'pg'
import { pino } from 'pino'
import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { twelve } from './survey.ts'
import { createTestApp, ORIGIN, type TestApp } from './test-app.ts'
import { buildPeople } from '../builders/behaviors.ts'
import { buildOrganization, buildUnit } from '../builders/organization.ts'
import { buildProgram } from '../builders/programs.ts'
import { buildOpening, buildRound, tokensOf } from '../builders/readiness.ts'
import { createHttpServer } from '../../src/app/http-server.ts'
import { logRequests } from '../../src/app/process/log-requests.ts'
import { withClient } from '../../src/database/connect.ts'
import { closeRound } from '../../src/modules/readiness/close-round.ts'
import { ReadinessInvitee } from '../../src/modules/readiness/readiness-invitee.entity.ts'
import { ReadinessRound } from '../../src/modules/readiness/readiness-round.entity.ts'

const PEOPLE = 60

let app: TestApp
let attacker: pg.Client
let organization: string
let round: string
/** Who answered, in the order in which they did, and what. */
const answered: { employee: string; token: string; answers: string; comment: string }[] = []
const logged: string[] = []

beforeAll(async () => {
  app = await createTestApp()
  app.setNow(new Date('2027-03-03T10:00:00Z'))
  organization = await buildOrganization(app)
  const program = await buildProgram(app, organization)
  const top = await buildUnit(app, organization, { name: 'Service' })
  for (const name of ['North', 'South']) {
    const unit = await buildUnit(app, organization, { name, parent: top })
    await buildPeople(app, organization, unit, PEOPLE / 2)
  }
  round = await buildRound(app, organization, { program, scope: 'units', units: [top], traits: ['tenure'] })
  await buildOpening(app, organization, round)
  const tokens = [...(await tokensOf(app, organization, round))].slice(0, PEOPLE - 3)

  const stream = new Writable({ write: (chunk, _, done) => (logged.push(String(chunk)), done()) })
  const services = { ...app.services, log: pino({ level: 'trace' }, stream) }
  const http = await createHttpServer(services, { development: false, surround: logRequests })
  for (const [place, [employee, token]] of tokens.entries()) {
    const answers = twelve(1).map((_, item) => 1 + (Math.floor(place / 5 ** (item % 4)) % 5))
    const comment = `Words of person ${place}, who is in the log nowhere.`
    const response = await http.inject({
      method: 'POST',
      url: '/api/survey/answers',
      headers: { 'content-type': 'application/json', origin: ORIGIN },
      payload: { token, round, answers, comments: [{ theme: 'other', body: comment }] },
    })
    if (response.statusCode !== 200) throw new Error(response.body)
    answered.push({ employee, token, answers: answers.join(), comment })
  }
  await http.close()
  attacker = new pg.Client({ connectionString: app.database.appUrl })
  await attacker.connect()
  await attacker.query(`select set_config('app.org', $1, false)`, [organization])
})
afterAll(async () => {
  await attacker.end()
  await app.close()
})

const rows = async (sql: string, parameters: unknown[] = []) =>
  (await attacker.query<Record<string, unknown>>(sql, parameters)).rows
const refusal = (sql: string) =>
  attacker.query(sql).then(
    () => 'allowed',
    (error: pg.DatabaseError) => error.code,
  )
const DENIED = '42501'

describe('while a round is open, whoever has the app’s own access to the database', () => {
  it('finds answers that were sent, and can look at none of them', async () => {
    const counted = await withClient(app.database.adminUrl, (admin) =>
      admin.query('select from readiness_response where round_id = $1', [round]),
    )
    expect(counted.rowCount).toBe(PEOPLE - 3)
    for (const table of ['readiness_response', 'readiness_comment']) {
      expect(await rows(`select *, xmin, ctid from ${table}`)).toEqual([])
      expect(await rows(`select count(*)::int as count, max(xmin::text) as last from ${table}`)).toEqual([
        { count: 0, last: null },
      ])
      expect(await refusal(`select * from ${table} for update`)).toBe(DENIED)
      expect(await refusal(`update ${table} set is_settled = true`)).toBe(DENIED)
      expect(await refusal(`delete from ${table}`)).toBe(DENIED)
      expect(await refusal(`truncate ${table}`)).toBe(DENIED)
      expect(await refusal(`alter table ${table} disable row level security`)).toBe(DENIED)
    }
  })

  it('can’t have a condition, a statistic or an own row tell about them', async () => {
    // It would fail with 22012 if the condition were looked at before the wall.
    expect(await rows('select from readiness_response where 1 / (answers[1] - answers[1])::int > 0')).toEqual(
      [],
    )
    await withClient(app.database.adminUrl, (admin) => admin.query('analyze readiness_response'))
    expect(await rows(`select * from pg_stats where tablename like 'readiness_response%'`)).toEqual([])
    expect(
      await refusal(
        `insert into readiness_response (id, organization_id, round_id, week, answers)
         values (gen_random_uuid(), '${organization}', '${round}', now(), '{}') returning answers`,
      ),
    ).toBe(DENIED)
    expect(
      await refusal(
        `insert into readiness_response (id, organization_id, round_id, week, answers, is_settled)
         values (gen_random_uuid(), '${organization}', '${round}', now(), '{}', true)`,
      ),
    ).toBe(DENIED)
    expect(await rows('select * from app.count_answers($1)', [round])).toEqual([])
  })

  it('sees no time of any answer: what stands for having answered is a row that isn’t there', async () => {
    const invitees = await rows(
      `select count(*)::int as invitees, count(distinct i.xmin::text)::int as transactions,
              count(o.id)::int as waiting, count(distinct o.xmin::text)::int as "waitingTransactions"
         from readiness_invitee i left join readiness_open_invitation o on o.invitee_id = i.id where i.round_id = $1`,
      [round],
    )
    expect(invitees).toEqual([{ invitees: PEOPLE, transactions: 1, waiting: 3, waitingTransactions: 1 }])
    const [setting] = await rows(`select current_setting('track_commit_timestamp') as kept`)
    expect(setting).toEqual({ kept: 'off' })
    const timed = await rows(
      `select table_name, column_name from information_schema.columns
        where table_name in ('readiness_response', 'readiness_comment', 'readiness_invitee', 'readiness_open_invitation')
          and data_type ~ 'time|serial|bigint'`,
    )
    expect(timed).toEqual([])
  })
})

describe('answering leaves nothing behind', () => {
  it('in the audit record, among kept answers and in the log, where neither the link, the person nor the words stand', async () => {
    expect(await rows('select * from audit_entry')).toEqual([])
    expect(await rows('select * from kept_answer')).toEqual([])
    const invitees = await app.tenant(organization).find(ReadinessInvitee, { round })
    const secrets = [
      ...answered.flatMap(({ employee, token, comment }) => [employee, token, comment]),
      ...invitees.map(({ id }) => id),
    ]
    const log = logged.join('\n')
    expect(logged.filter((line) => line.includes('/api/survey/answers'))).toHaveLength(answered.length)
    expect(secrets.filter((secret) => log.includes(secret))).toEqual([])
    expect(log).not.toMatch(/127\.0\.0\.1|answers":|"token"/)
  })

  it('in any other table: the link and the person’s key with an answer stand nowhere', async () => {
    const texts = await withClient(app.database.adminUrl, async (admin) => {
      const { rows: tables } = await admin.query<{ name: string }>(
        `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
          where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
            and table_name not in ('readiness_response', 'readiness_comment')`,
      )
      const found: string[] = []
      for (const { name } of tables) {
        const all = await admin.query<{ row: string }>(`select t::text as row from ${name} t`)
        found.push(...all.rows.map(({ row }) => row))
      }
      return found.join('\n')
    })
    expect(answered.filter(({ token, comment }) => texts.includes(token) || texts.includes(comment))).toEqual(
      [],
    )
  })
})

describe('once a round is closed, whoever has the app’s own access to the database', () => {
  let settled: {
    answers: number[]
    id: string
    transaction: string
    week: string
    traits: null
    unit: string
  }[]

  beforeAll(async () => {
    await app.tenant(organization).transactional(async (em) => {
      await closeRound(em, await em.findOneOrFail(ReadinessRound, round), new Date('2027-03-16T00:00:00Z'))
    })
    const found = await attacker.query<(typeof settled)[number]>(
      `select answers, id, xmin::text as transaction, week::text, traits, unit_id as unit
         from readiness_response where round_id = $1 order by ctid`,
      [round],
    )
    settled = found.rows
  })

  it('finds all answers written anew in one transaction, without traits, all of the week in which it closed', () => {
    expect(settled.map(({ answers }) => answers.join()).toSorted()).toEqual(
      answered.map(({ answers }) => answers).toSorted(),
    )
    expect(
      new Set(settled.map(({ transaction, week, traits }) => [transaction, week, traits].join())).size,
    ).toBe(1)
    expect(settled[0]).toMatchObject({ week: '2027-03-15', traits: null })
  })

  it('finds them in no order that people answered or were asked in', async () => {
    const asked = await rows(
      'select employee_id as employee from readiness_invitee where round_id = $1 order by ctid',
      [round],
    )
    const answersOf = new Map(answered.map(({ employee, answers }) => [employee, answers]))
    const orders = [
      answered.map(({ answers }) => answers),
      asked.flatMap(({ employee }) => answersOf.get(String(employee)) ?? []),
    ]
    const sortings = [
      settled,
      settled.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
      settled.toReversed(),
    ].map((list) => list.map(({ answers }) => answers.join()))
    for (const order of orders) {
      for (const sorting of sortings) {
        // By chance about one stands in its place; ten would happen once in a million times.
        expect(sorting.filter((each, place) => each === order[place]).length).toBeLessThan(10)
      }
    }
    // Version 4: random, where the app's other keys begin with the time.
    expect(settled.every(({ id }) => id[14] === '4')).toBe(true)
  })

  it('finds nothing to join them by to the people who were asked, beyond a unit of many', async () => {
    const [joined] = await rows(
      `select count(*) filter (where r.xmin = i.xmin)::int as by_transaction,
              count(*) filter (where r.id = i.id)::int as by_id,
              count(*) filter (where r.traits = i.traits)::int as by_traits
         from readiness_response r join readiness_invitee i on i.round_id = r.round_id where r.round_id = $1`,
      [round],
    )
    expect(joined).toEqual({ by_transaction: 0, by_id: 0, by_traits: 0 })
    expect(await rows('select * from readiness_open_invitation where round_id = $1', [round])).toEqual([])
    const people = new Map<string, number>()
    for (const { unit } of settled) people.set(unit, (people.get(unit) ?? 0) + 1)
    expect([...people.values()].every((count) => count >= 5)).toBe(true)
  })
})
