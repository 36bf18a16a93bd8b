import { request as httpRequest, Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { MOST_AT_ONCE } from '../../src/app/process/shed-load.ts'
import { withClient } from '../../src/database/connect.ts'
import { createTestApp, type TestApp } from '../app/test-app.ts'
import { buildAccount, buildOrganization, buildUnit } from '../builders/organization.ts'
import { askAt, settingsFor, signInAt, startTidemark, type TidemarkProcess } from './tidemark-process.ts'

const TOKEN = 'a token for the tests of metrics'
const UPDATE = `mutation ($input: UpdateUnitInput!) { updateUnit(input: $input) {
  __typename ... on BusinessUnit { version name } ... on Refusal { code message } } }`
const CREATE = `mutation Lovelace($input: CreateEmployeeInput!) { createEmployee(input: $input) {
  __typename ... on Refusal { code } } }`
const TREE = `query { unitTree { ids names } }`

/** What somebody typed, is called or asks from: none of it may stand in a log. */
const PERSONAL = [
  'Ada Lovelace',
  'Lovelace',
  'ada@personal.example',
  'Byron',
  'a mistyped password',
  '203.0.113.77',
  'AgentOfAda',
  'Salaries of Ada.csv',
  'a note about her health',
  'token-of-the-setup-page',
]

// One whole process from the sources for all of it; the machine may be busy.
describe('a process that serves', () => {
  let app: TestApp
  let tidemark: TidemarkProcess
  let organization: string
  let unit: string
  let cookie: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    unit = await buildUnit(app, organization, { name: 'Unit', code: 'U' })
    for (let index = 0; index < 200; index++) await buildUnit(app, organization, { parent: unit })
    const person = await buildAccount(app, organization, [{ role: 'administrator' }, { role: 'hr' }])
    const settings = { LOG_LEVEL: 'info', METRICS_TOKEN: TOKEN, DRAIN_SECONDS: '1' }
    tidemark = await startTidemark({ ...settingsFor(app), ...settings })
    cookie = await signInAt(tidemark, person)
  })
  afterAll(() => app.close())

  const metrics = async (token = TOKEN) => {
    const response = await fetch(`${tidemark.url}/metrics`, { headers: { authorization: `Bearer ${token}` } })
    return { status: response.status, text: await response.text() }
  }
  const rename = (name: string, version: number) =>
    askAt(tidemark, UPDATE, { input: { id: unit, code: 'U', name, version } }, cookie)
  const versionOf = async () => {
    const [row]: { version: number; name: string }[] = await app
      .tenant(organization)
      .execute('select version, name from business_unit where id = ?', [unit])
    return row ?? { version: 0, name: '' }
  }
  /** Holds the row of the unit, as somebody's long transaction would, while `work` goes on. */
  const whileHeld = <Result>(work: (release: () => Promise<unknown>) => Promise<Result>) =>
    withClient(app.database.adminUrl, async (holder) => {
      await holder.query('begin')
      await holder.query('select from business_unit where id = $1 for update', [unit])
      return work(() => holder.query('rollback'))
    })

  it('metrics are for who knows the token; they name operations, codes and routes, and no id', async () => {
    const wrong = await askAt(
      tidemark,
      UPDATE,
      { input: { id: unit, code: 'U', name: '', version: 1 } },
      cookie,
    )
    expect(wrong.body.data.updateUnit.code).toBe('INVALID_INPUT')
    await fetch(`${tidemark.url}/units/${unit}`)
    expect((await metrics('a guess')).status).toBe(401)
    const { status, text } = await metrics()
    expect(status).toBe(200)
    expect(text).toMatch(
      /^tidemark_request_duration_seconds_count\{method="POST",route="\/graphql",operation="Mutation.updateUnit",status="200"\} 1$/m,
    )
    expect(text).toMatch(/^tidemark_refusals_total\{code="INVALID_INPUT"\} 1$/m)
    expect(text).toMatch(/^tidemark_pool_connections\{pool="app",state="waiting"\} 0$/m)
    expect(text).toMatch(/^tidemark_counts_behind_seconds 0$/m)
    expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m)
    expect(text).not.toContain(unit)
    expect(text).not.toContain('Lovelace')
  })

  it('the log has a line for each request, and nothing that somebody typed, is called or asks from', async () => {
    const from = { 'x-forwarded-for': '203.0.113.77', 'user-agent': 'AgentOfAda', origin: tidemark.url }
    const post = (path: string, body: unknown, type = 'application/json') =>
      fetch(`${tidemark.url}${path}`, {
        method: 'POST',
        headers: { ...from, cookie, 'content-type': type },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
    const employee = {
      fullName: 'Ada Lovelace',
      staffNumber: 'Byron',
      unitId: unit,
      email: 'ada@personal.example',
      startsOn: '2026-01-01',
    }
    const create = (input: unknown) => post('/graphql', { query: CREATE, variables: { input } })
    await post('/api/auth/sign-in/email', { email: 'ada@personal.example', password: 'a mistyped password' })
    await fetch(`${tidemark.url}/setup?token=token-of-the-setup-page`, { headers: from })
    await create(employee)
    await create({ ...employee, fullName: 'Ada Lovelace\u0000' })
    await create({ fullName: { 'Ada Lovelace': 1 } })
    await post('/graphql', '{"query": "Ada Lovelace')
    await post('/graphql', { query: '{ lovelace(name: "Ada Lovelace") }' })
    const form = new FormData()
    form.set('file', new Blob(['Lovelace;a note about her health']), 'Salaries of Ada.csv')
    await fetch(`${tidemark.url}/api/imports?kind=EMPLOYEES`, {
      method: 'POST',
      headers: { ...from, cookie },
      body: form,
    })
    // A fault of ours whose message quotes what was entered, as PostgreSQL's messages do.
    await withClient(app.database.adminUrl, (admin) =>
      admin.query(`create function fail() returns trigger language plpgsql as $$
          begin raise exception 'can''t keep %', new; end $$;
        create trigger fail before insert on employee for each row execute function fail()`),
    )
    const fault = await create({ ...employee, staffNumber: 'a note about her health' })
    await withClient(app.database.adminUrl, (admin) => admin.query('drop function fail cascade'))
    expect(await fault.json()).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] })

    const lines = await vi.waitFor(() => {
      const read = tidemark.said.text
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line))
      expect(read.filter(({ codes }) => codes?.includes('INTERNAL_SERVER_ERROR'))).toHaveLength(1)
      return read
    })
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'answered',
        reqId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        method: 'POST',
        route: '/graphql',
        operation: 'Mutation.createEmployee',
        status: 200,
        ms: expect.any(Number),
      }),
    )
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'fault in a resolver',
        err: expect.objectContaining({ code: 'P0001' }),
      }),
    )
    for (const personal of PERSONAL) expect(tidemark.said.text).not.toContain(personal)
  })

  it('who waits too long for somebody else’s lock is told to come back, and nothing was changed', async () => {
    const before = await versionOf()
    const answer = await whileHeld(() => rename('Later', before.version))
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2'])
    expect(answer.body.errors[0].extensions.code).toBe('BUSY')
    expect(await versionOf()).toEqual(before)
    expect((await rename('Now', before.version)).body.data.updateUnit.name).toBe('Now')
  })

  it('too many requests at once: some get 503 at once, all others the right answer, and it recovers alone', async () => {
    const right = (await askAt(tidemark, TREE, {}, cookie)).body
    const medianMs = async () => {
      const times: number[] = []
      for (let index = 0; index < 15; index++) {
        const begun = performance.now()
        expect((await askAt(tidemark, TREE, {}, cookie)).body).toEqual(right)
        times.push(performance.now() - begun)
      }
      return times.toSorted((a, b) => a - b)[7] ?? 0
    }
    const before = await medianMs()
    let isOver = false
    const probes = (async () => {
      const statuses = new Set<number>()
      while (!isOver) {
        for (const path of ['livez', 'readyz']) statuses.add((await fetch(`${tidemark.url}/${path}`)).status)
        await sleep(20)
      }
      return [...statuses]
    })()
    const flood = await Promise.all(
      Array.from({ length: MOST_AT_ONCE * 6 }, () => askAt(tidemark, TREE, {}, cookie)),
    )
    isOver = true
    const served = flood.filter(({ status }) => status === 200)
    const shed = flood.filter(({ status }) => status === 503)
    expect(served.length + shed.length).toBe(flood.length)
    expect(served.length).toBeGreaterThanOrEqual(MOST_AT_ONCE)
    expect(shed.length).toBeGreaterThan(0)
    for (const { body } of served) expect(body).toEqual(right)
    for (const { headers, body } of shed) {
      expect([headers.get('retry-after'), body.errors[0].extensions.code]).toEqual(['2', 'BUSY'])
    }
    expect(await probes).toEqual([200])
    expect((await metrics()).text).toMatch(new RegExp(`^tidemark_shed_requests_total ${shed.length}$`, 'm'))
    // At its ease again: a ratio, with room for what else this machine does.
    await vi.waitFor(async () => expect(await medianMs()).toBeLessThan(before * 3), { timeout: 20_000 })
    expect((await metrics()).text).toMatch(/^tidemark_requests_in_flight 0$/m)
  })

  it('told to stop, it says so, ends what was begun, closes idle connections and ends with code 0', async () => {
    const agent = new Agent({ keepAlive: true })
    const idle = await new Promise<{ closed: Promise<void> }>((resolve) => {
      httpRequest(`${tidemark.url}/livez`, { agent }, (response) => {
        const closed = new Promise<void>((ended) => response.socket.once('close', () => ended()))
        response.resume().once('end', () => resolve({ closed }))
      }).end()
    })
    const { version } = await versionOf()
    const begunAt = performance.now()
    await whileHeld(async (release) => {
      const waiting = rename('Last', version)
      await sleep(300)
      tidemark.child.kill('SIGTERM')
      await sleep(200)
      const ready = await fetch(`${tidemark.url}/readyz`)
      expect([ready.status, await ready.json()]).toEqual([
        503,
        expect.objectContaining({ status: 'draining' }),
      ])
      expect((await fetch(`${tidemark.url}/livez`)).status).toBe(200)
      tidemark.child.kill('SIGTERM')
      // Longer than it goes on listening: the answer comes although nobody can ask any more.
      await sleep(1_100)
      await expect(fetch(`${tidemark.url}/livez`)).rejects.toThrow('fetch failed')
      await release()
      const answer = await waiting
      expect([answer.status, answer.body.data.updateUnit.name]).toEqual([200, 'Last'])
    })
    await idle.closed
    expect(await tidemark.exited).toBe(0)
    expect(performance.now() - begunAt).toBeLessThan(15_000)
    expect((await versionOf()).name).toBe('Last')
  })
})
