import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../../src/database/connect.ts'
import { createTestApp, type TestApp } from '../app/test-app.ts'
import { buildAccount, buildOrganization } from '../builders/organization.ts'
import { type Person, settingsFor, startTidemark, type TidemarkProcess } from '../process/tidemark-process.ts'
import { type ComposeService, readCompose, readDockerfile, root, wordsOf } from './deploy-files.ts'

const WRITERS = 4
const WRITES_EACH = 25
const KILLED_AFTER = 30
const CREATE = `mutation ($input: CreateUnitInput!) { createUnit(input: $input) {
  __typename ... on BusinessUnit { id code } ... on Refusal { message } } }`
const ME = '{ viewer { displayName } }'

// They run as the image and docker-compose.yml say, but for addresses. `pnpm build` comes first.
describe('three servers and a worker on one database', () => {
  let app: TestApp
  let organization: string
  let person: Person
  let origin: string
  let first: TidemarkProcess
  let second: TidemarkProcess
  let third: TidemarkProcess
  let worker: TidemarkProcess
  let service: ComposeService
  let healthcheck: string[]

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    person = await buildAccount(app, organization, [{ role: 'administrator' }])
    const image = await readDockerfile()
    const valueOf = (name: string) => image.find(({ instruction }) => instruction === name)?.value ?? ''
    const compose = await readCompose({ POSTGRES_PASSWORD: 'unused', TIDEMARK_SECRET: 'unused' })
    healthcheck = wordsOf(valueOf('HEALTHCHECK')).slice(1)
    const start = (name: string) => {
      service = compose.services[name] ?? expect.fail(`no service ${name}`)
      origin = service.environment['PUBLIC_URL'] ?? ''
      const { PORT: _, ...ofImage } = Object.fromEntries(
        valueOf('ENV')
          .split(' ')
          .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']),
      )
      const ofTest = {
        ...settingsFor(app),
        HOST: '127.0.0.1',
        TIDEMARK_OPERATIONS: 'any',
        LOG_LEVEL: 'error',
      }
      return startTidemark(
        { ...ofImage, ...service.environment, ...ofTest },
        { args: wordsOf(valueOf('CMD')).slice(1), cwd: root },
      )
    }
    ;[worker, first, second, third] = await Promise.all([
      start('worker'),
      start('app'),
      start('app'),
      start('app'),
    ])
    // Four whole processes, one after the other by their turns; the machine may be busy.
  }, 180_000)
  afterAll(() => app.close())

  const post = (url: string, body: object, headers: Record<string, string> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(10_000),
    })
  const signIn = async ({ url }: TidemarkProcess) => {
    const response = await post(`${url}/api/auth/sign-in/email`, person)
    expect(response.status).toBe(200)
    return response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
  }
  const whoAmI = async ({ url }: TidemarkProcess, cookie: string) => {
    const response = await post(`${url}/graphql`, { query: ME }, { cookie })
    const { data } = (await response.json()) as { data: { viewer: { displayName: string } | null } } // as the schema says
    return data.viewer?.displayName ?? 'nobody'
  }
  /** Runs a check of Docker's beside a process, as it would in its container. */
  const check = (words: string[], { url }: TidemarkProcess) =>
    new Promise<number>((resolve) => {
      const env = { ...process.env, PORT: new URL(url).port }
      const child = execFile(process.execPath, words, { cwd: root, env })
      child.once('exit', (code) => resolve(code ?? -1))
    })

  it('each says that it is up and ready, by the very checks of the image and of compose', async () => {
    for (const one of [worker, first, second, third]) {
      expect(await check(healthcheck, one)).toBe(0)
      expect(await check(service.healthcheck?.test.slice(2) ?? [], one)).toBe(0)
    }
  })

  it('one killed in the middle: nothing that was acknowledged is lost, nothing is there twice', async () => {
    const cookie = await signIn(first)
    let turn = 0
    let acknowledged = 0
    /** One after the other, and again at the next with the same key, as the pages do. */
    const send = async (code: string, key: string): Promise<unknown> => {
      for (let attempt = 0; attempt < 20; attempt++) {
        const { url } = [first, second, third][turn++ % 3] ?? first
        const input = { name: `Unit ${code}`, code }
        const response = await post(
          `${url}/graphql`,
          { query: CREATE, variables: { input } },
          { cookie, 'idempotency-key': key },
        ).catch(() => null)
        if (response?.status === 200) return response.json()
        await delay(50)
      }
      throw new Error(`nobody took ${code}`)
    }
    const write = async (writer: number) => {
      const codes: string[] = []
      for (let index = 0; index < WRITES_EACH; index++) {
        const [code, key] = [`${writer}-${index}`, randomUUID()]
        const answer = await send(code, key)
        expect(answer).toMatchObject({ data: { createUnit: { __typename: 'BusinessUnit', code } } })
        // The answer didn't get through, for all that the sender knows.
        if (index % 3 === 0) expect(await send(code, key)).toEqual(answer)
        codes.push(code)
        if (++acknowledged === KILLED_AFTER) second.child.kill('SIGKILL')
      }
      return codes
    }
    const written = (await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))).flat()

    expect(await second.exited).toBeNull()
    expect(await check(healthcheck, second)).toBe(1)
    const found = await withClient(app.database.adminUrl, async (admin) => {
      const units = await admin.query<{ code: string }>(
        'select code from business_unit where organization_id = $1',
        [organization],
      )
      const audit = await admin.query(
        `select subject_id from audit_entry where organization_id = $1 and command = 'createUnit'`,
        [organization],
      )
      return { codes: units.rows.map(({ code }) => code), audited: audit.rowCount }
    })
    expect(found.codes).toHaveLength(WRITERS * WRITES_EACH)
    expect(new Set(found.codes)).toEqual(new Set(written))
    expect(found.audited).toBe(WRITERS * WRITES_EACH)
  })

  it('a session begins at one and ends at all', async () => {
    const cookie = await signIn(first)
    expect(await whoAmI(third, cookie)).toBe('Viewer')
    await post(`${third.url}/api/auth/sign-out`, {}, { cookie })
    expect(await whoAmI(first, cookie)).toBe('nobody')
  })

  it('whoever guesses passwords isn’t helped by asking another one', async () => {
    const statuses: number[] = []
    for (let attempt = 0; attempt < 21; attempt++) {
      const { url } = attempt % 2 === 0 ? first : third
      const guess = { email: `${attempt}@example.org`, password: 'a guessed password' }
      statuses.push(
        (await post(`${url}/api/auth/sign-in/email`, guess, { 'x-forwarded-for': '198.51.100.7' })).status,
      )
    }
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 401), 429])
  })

  it('each ends by itself within its grace period when compose stops it', async () => {
    const graceMs = 1000 * Number.parseInt(service.stop_grace_period ?? '', 10)
    for (const one of [worker, first, third]) one.child.kill('SIGTERM')
    const exited = Promise.all([worker.exited, first.exited, third.exited])
    expect(await Promise.race([exited, delay(graceMs)])).toEqual([0, 0, 0])
  })
})
