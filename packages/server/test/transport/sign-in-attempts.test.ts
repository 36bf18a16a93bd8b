import { createHmac } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createSignInRecord } from '../../src/modules/access/sign-in-record.ts'
import { newId } from '../../src/kernel/new-id.ts'
import { takeAttempt } from '../../src/modules/access/sign-in-throttle.ts'
import { createSignIn } from '../../src/modules/access/sign-in.ts'
import { createTestApp, ORIGIN, TEST_SECRET, type TestApp } from '../app/test-app.ts'
import { buildAccount, buildOrganization, buildViewer } from '../builders/organization.ts'

const NINE_O_CLOCK = new Date('2026-03-16T09:00:00Z')
const WRONG = 'one of many guesses'

let app: TestApp
let organization: string

beforeAll(async () => {
  app = await createTestApp()
  organization = await buildOrganization(app)
})
afterEach(() => app.setNow(null))
afterAll(() => app.close())

let addresses = 0
/** An address that nobody has asked from yet. */
const elsewhere = () => `198.51.${(addresses += 1) >> 8}.${addresses & 255}`

async function attempt(
  email: string,
  password: string,
  {
    from = elsewhere(),
    cookie,
    headers,
  }: { from?: string; cookie?: string; headers?: Record<string, string> } = {},
) {
  const response = await app.http.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    remoteAddress: from,
    headers: { 'content-type': 'application/json', origin: ORIGIN, ...(cookie && { cookie }), ...headers },
    payload: { email, password },
  })
  return {
    status: response.statusCode,
    message: response.json().refusal?.message,
    retryAfter: response.headers['retry-after'],
    cookie: response.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
  }
}

/** Counted like any other, and refused without the work that a password takes. */
const nobody = () => `nobody ${newId()}`

const person = () => buildAccount(app, organization, [{ role: 'employee' }])

async function guess(email: string, times: number) {
  const statuses = []
  for (let guesses = 0; guesses < times; guesses += 1) statuses.push((await attempt(email, WRONG)).status)
  return statuses
}

const minutesLater = (minutes: number) => app.setNow(new Date(NINE_O_CLOCK.getTime() + minutes * 60_000))

describe('guessing at one account', () => {
  it('has ten guesses, from whatever addresses; then each waits twice as long, up to an hour', async () => {
    app.setNow(NINE_O_CLOCK)
    const { email, password } = await person()
    expect(await guess(email, 10)).toEqual(Array(10).fill(401))
    // 1, 2, 4, 8, 16, 32 minutes, then an hour each.
    let minute = 0
    for (const wait of [1, 2, 4, 8, 16, 32, 60, 60]) {
      expect(await attempt(email, password)).toMatchObject({
        status: 429,
        retryAfter: String(wait * 60),
        message: `Too many attempts. Try again in ${wait === 1 ? '60 seconds' : `${wait} minutes`}.`,
      })
      minutesLater((minute += wait) - 0.01)
      expect((await attempt(email, WRONG)).status, `just before ${minute} minutes`).toBe(429)
      minutesLater(minute)
      expect((await attempt(email, WRONG)).status, `after ${minute} minutes`).toBe(401)
    }
  })

  it('a hundred at once are counted like a hundred in a row', async () => {
    app.setNow(NINE_O_CLOCK)
    const { email } = await person()
    const answers = await Promise.all(Array.from({ length: 100 }, () => attempt(email, WRONG)))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(90)
  })

  it('letter case, blanks and other forms of the same characters don’t start anew', async () => {
    app.setNow(NINE_O_CLOCK)
    const { email } = await person()
    const fullWidth = email.replace('example', 'ｅｘａｍｐｌｅ')
    const spellings = [email, email.toUpperCase(), `  ${email}`, `${email}\t`, fullWidth]
    for (const spelling of [...spellings, ...spellings])
      expect((await attempt(spelling, WRONG)).status).toBe(401)
    for (const spelling of spellings) expect((await attempt(spelling, WRONG)).status).toBe(429)
  })

  it.each(['203.0.113.7', '10.20.30.40'])(
    'a caller at %s can’t choose another address by headers',
    async (from) => {
      const guessAs = (caller: string) =>
        attempt(nobody(), WRONG, {
          from,
          headers: {
            'x-tidemark-caller': caller,
            'x-forwarded-for': caller,
            'x-real-ip': caller,
            forwarded: `for=${caller}`,
          },
        })
      for (let guesses = 0; guesses < 20; guesses += 1) expect((await guessAs(elsewhere())).status).toBe(401)
      const stopped = await guessAs(elsewhere())
      expect(stopped.status).toBe(429)
      expect(Number(stopped.retryAfter)).toBeGreaterThan(0)
      expect((await attempt(nobody(), WRONG)).status, 'somebody elsewhere').toBe(401)
    },
  )

  it('whom a proxy on this machine asks for is told apart by its word', async () => {
    for (let guesses = 0; guesses < 20; guesses += 1)
      await attempt(nobody(), WRONG, { from: '127.0.0.1', headers: { 'x-forwarded-for': '203.0.113.20' } })
    const by = async (caller: string) =>
      (await attempt(nobody(), WRONG, { from: '127.0.0.1', headers: { 'x-forwarded-for': caller } })).status
    expect(await by('203.0.113.20')).toBe(429)
    expect(await by('203.0.113.21')).toBe(401)
    expect(await by('203.0.113.99, 203.0.113.20'), 'the part that the proxy added').toBe(429)
  })

  it('a right password forgets the wrong ones before', async () => {
    app.setNow(NINE_O_CLOCK)
    const { email, password } = await person()
    expect(await guess(email, 9)).toEqual(Array(9).fill(401))
    expect((await attempt(email, password)).status).toBe(200)
    expect(await guess(email, 10)).toEqual(Array(10).fill(401))
  })

  it('can’t keep its owner out where they have signed in before', async () => {
    app.setNow(NINE_O_CLOCK)
    const { email, password } = await person()
    const { cookie } = await attempt(email, password)
    await guess(email, 12)
    expect((await attempt(email, password)).status).toBe(429)
    expect((await attempt(email, password, { cookie })).status).toBe(200)
  })

  it('a browser known for one account has no other guesses at another', async () => {
    app.setNow(NINE_O_CLOCK)
    const [own, other] = [await person(), await person()]
    const { cookie } = await attempt(own.email, own.password)
    await guess(other.email, 10)
    expect((await attempt(other.email, other.password, { cookie })).status).toBe(429)
    const signature = createHmac('sha256', 'another secret')
      .update(`device ${other.email} x`)
      .digest('base64url')
    const forged = `tidemark.device=x.${signature}`
    expect((await attempt(other.email, other.password, { cookie: forged })).status).toBe(429)
  })

  it('a known browser’s guesses are limited as well', async () => {
    app.setNow(NINE_O_CLOCK)
    const { email, password } = await person()
    const { cookie } = await attempt(email, password)
    for (let guesses = 0; guesses < 10; guesses += 1)
      expect((await attempt(email, WRONG, { cookie })).status).toBe(401)
    expect((await attempt(email, password, { cookie })).status).toBe(429)
  })

  it('another node knows of it', async () => {
    app.setNow(NINE_O_CLOCK)
    const { email } = await person()
    await guess(email, 10)
    const node = createSignIn({ authUrl: app.database.authUrl, secret: TEST_SECRET, publicUrl: ORIGIN })
    const next = await takeAttempt(node.pool, { secret: TEST_SECRET, key: `account ${email}` }, NINE_O_CLOCK)
    expect(next?.toISOString()).toBe('2026-03-16T09:01:00.000Z')
    await node.close()
  })

  it('another node knows of the callers', async () => {
    const from = '203.0.113.33'
    for (let guesses = 0; guesses < 3; guesses += 1) await attempt(nobody(), WRONG, { from })
    const { rows } = await app.services.signIn.pool.query<{ count: number }>(
      `select count from auth."rateLimit" where key = $1`,
      [`${from}|/sign-in/email`],
    )
    expect(rows).toEqual([{ count: 3 }])
  })

  it('keeps no address that somebody typed', async () => {
    await attempt('someone.unknown@example.org', WRONG)
    const { rows } = await app.services.signIn.pool.query('select * from auth.sign_in_throttle')
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('someone')
  })
})

describe('an address that nobody has', () => {
  it('is answered like a wrong password, and waits like one', async () => {
    app.setNow(NINE_O_CLOCK)
    const { email } = await person()
    const unused = `${newId()}@example.org`
    const [known, unknown] = [await attempt(email, WRONG), await attempt(unused, WRONG)]
    expect(unknown).toEqual(known)
    expect(await guess(unused, 9)).toEqual(Array(9).fill(401))
    expect((await attempt(unused, WRONG)).status).toBe(429)
  })

  it('takes about as long', async () => {
    const took = { known: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 9; round += 1) {
      const emails = { known: `${newId()}@example.org`, unknown: `${newId()}@example.org` }
      // Other tests' people have a hash that costs little; here it is what it costs that counts.
      const known = { email: emails.known, name: 'Viewer', password: 'a password for tests' }
      await createSignInRecord(app.services.signIn, { ...known, organizationId: organization })
      for (const kind of ['known', 'unknown'] as const) {
        const begun = performance.now()
        await attempt(emails[kind], WRONG)
        took[kind].push(performance.now() - begun)
      }
    }
    const median = (values: number[]) => values.toSorted((a, b) => a - b)[4] ?? 0
    const ratio = median(took.unknown) / median(took.known)
    // Without the hash it would be a tenth.
    expect(ratio).toBeGreaterThan(1 / 3)
    expect(ratio).toBeLessThan(3)
  })
})

it('whoever finds an open session has ten guesses at its password', async () => {
  app.setNow(NINE_O_CLOCK)
  const cookie = await buildViewer(app, organization, [{ role: 'employee' }])
  const change = async (currentPassword: string) => {
    const response = await app.http.inject({
      method: 'POST',
      url: '/api/auth/change-password',
      remoteAddress: elsewhere(),
      headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
      payload: { currentPassword, newPassword: 'mauve otters juggle' },
    })
    return { status: response.statusCode, code: response.json().refusal?.code }
  }
  for (let guesses = 0; guesses < 10; guesses += 1)
    expect(await change(WRONG)).toEqual({ status: 403, code: 'WRONG_CREDENTIALS' })
  expect(await change('a password for tests')).toEqual({ status: 429, code: 'TOO_MANY_ATTEMPTS' })
})
