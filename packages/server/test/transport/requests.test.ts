import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, ORIGIN, type TestApp } from '../app/test-app.ts'
import { upload } from '../app/import-file.ts'
import { buildOrganization, buildViewer } from '../builders/organization.ts'

let app: TestApp
let cookie: string

beforeAll(async () => {
  app = await createTestApp()
  cookie = await buildViewer(app, await buildOrganization(app), [{ role: 'administrator' }])
})
afterAll(() => app.close())

async function send(
  {
    method = 'POST',
    url = '/graphql',
  }: { method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH'; url?: string },
  payload?: string | Buffer,
  headers: Record<string, string> = {},
) {
  const response = await app.http.inject({
    method,
    url,
    headers: { origin: ORIGIN, cookie, ...(payload && { 'content-type': 'application/json' }), ...headers },
    ...(payload && { payload }),
  })
  const body: { refusal?: unknown; errors?: unknown[] } = response.json()
  return { status: response.statusCode, refusal: body.refusal ?? body.errors?.[0], headers: response.headers }
}

const SIGN_IN = '/api/auth/sign-in/email'
const inRefusal = (code: string, message: string) => ({ code, message, problems: [] })
const inGraphql = (code: string, message: string) => ({ message, extensions: { code } })

describe('a body', () => {
  it.each(['{', '{"query":', 'query', '\u0000', '{"a":1}{"b":2}', "{'query': 'x'}"])(
    'that is no JSON is refused in words: %j',
    async (payload) => {
      const words = 'The body is no JSON.'
      expect(await send({}, payload)).toMatchObject({ status: 400, refusal: inGraphql('BAD_REQUEST', words) })
      expect(await send({ url: SIGN_IN }, payload)).toMatchObject({
        status: 400,
        refusal: inRefusal('BAD_REQUEST', words),
      })
    },
  )

  it.each([
    'null',
    '1',
    '"text"',
    '[]',
    '[[]]',
    '{}',
    '{"query":1}',
    '{"query":{}}',
    '{"__proto__":{"a":1}}',
  ])('that is JSON of another shape is refused: %s', async (payload) => {
    for (const url of ['/graphql', SIGN_IN, '/api/auth/change-password']) {
      const { status } = await send({ url }, payload)
      expect(status, url).toBeGreaterThanOrEqual(400)
      expect(status, url).toBeLessThan(500)
    }
  })

  it('of 100 kB is read, and one byte more is not', async () => {
    const frame = JSON.stringify({ query: '{ viewer { id } }', variables: { filling: '' } })
    const ofSize = (bytes: number) => frame.replace('""', `"${'x'.repeat(bytes - frame.length)}"`)
    expect((await send({}, ofSize(100_000))).status).toBe(200)
    expect(await send({}, ofSize(100_001))).toMatchObject({
      status: 413,
      refusal: inGraphql('TOO_LARGE', 'The body is larger than 100 kB.'),
    })
  })

  it('that is compressed is not unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '))
    expect(bomb.length).toBeLessThan(100_000)
    expect(await send({}, bomb, { 'content-encoding': 'gzip' })).toMatchObject({
      status: 415,
      refusal: inGraphql('UNSUPPORTED_MEDIA_TYPE', 'Send the body as it is, not compressed.'),
    })
  })

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/xml',
    'multipart/form-data; boundary=x',
  ])('of type %s is not read by GraphQL', async (type) => {
    expect((await send({}, '{"query":"{ viewer { id } }"}', { 'content-type': type })).status).toBe(415)
  })

  it('in the form of a file that ends too early, or is none, is refused', async () => {
    const broken = [
      '',
      '--x',
      '--x\r\n',
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\na;b',
    ]
    for (const payload of broken) {
      const { status } = await send({ url: '/api/imports?kind=UNITS' }, payload || ' ', {
        'content-type': 'multipart/form-data; boundary=x',
      })
      expect(status, JSON.stringify(payload)).toBeGreaterThanOrEqual(400)
      expect(status, JSON.stringify(payload)).toBeLessThan(500)
    }
    expect(
      (await send({ url: '/api/imports?kind=UNITS' }, 'a', { 'content-type': 'multipart/form-data' })).status,
    ).toBeLessThan(500)
    expect((await send({ url: '/api/imports?kind=UNITS' }, '{}')).status).toBeLessThan(500)
  })

  it('a file larger than 25 MB is refused', async () => {
    const bytes = Buffer.alloc(25 * 1024 * 1024 + 1, 'x')
    expect(await upload(app, 'UNITS', { bytes }, cookie)).toMatchObject({
      status: 413,
      body: { refusal: { message: 'The file is larger than 25 MB.' } },
    })
  })
})

describe('an address', () => {
  it('that nothing stands at is told in JSON below /api', async () => {
    expect(await send({ method: 'GET', url: '/api/nothing' })).toMatchObject({
      status: 404,
      refusal: inRefusal('NOT_FOUND', 'There is nothing at this address.'),
    })
  })

  it.each([
    ['GET', '/graphql'],
    ['PUT', '/graphql'],
    ['DELETE', '/graphql'],
    ['GET', '/api/auth/sign-in/email'],
    ['GET', '/api/imports'],
  ] as const)('that doesn’t take %s says what it takes: %s', async (method, url) => {
    const { status, headers, refusal } = await send({ method, url })
    expect({ status, allow: headers.allow }).toEqual({ status: 405, allow: 'POST' })
    expect(refusal).toHaveProperty('message', 'This address takes POST only.')
  })

  it.each([
    'get-session',
    'list-sessions',
    'sign-up/email',
    'update-user',
    'delete-user',
    'change-email',
    'ok',
    'error',
  ])('of the sign-in library that the app has no use for doesn’t exist: %s', async (route) => {
    for (const method of ['GET', 'POST'] as const)
      expect((await send({ method, url: `/api/auth/${route}` })).status).toBe(404)
  })

  it.each([
    '/api/auth/SIGN-IN/email',
    '/api/auth/sign-in/email/',
    '/api//auth/sign-in/email',
    '/API/auth/sign-in/email',
  ])('that is spelled otherwise is another: %s', async (url) =>
    expect((await send({ url }, '{}')).status).toBe(404),
  )

  it('longer than 4,096 characters is refused', async () => {
    const ofLength = (length: number) => `/api/${'x'.repeat(length - 5)}`
    expect((await send({ method: 'GET', url: ofLength(4_096) })).status).toBe(404)
    expect((await send({ method: 'GET', url: ofLength(4_097) })).status).toBe(414)
  })

  it('with broken escapes is refused', async () => {
    for (const url of [
      '/api/%',
      '/api/%zz',
      '/api/imports/%ff/problems.csv',
      '/%00',
      '/api/..%2f..%2fetc/passwd',
    ])
      expect((await app.http.inject({ url, headers: { cookie } })).statusCode, url).toBeLessThan(500)
  })
})

it('more than 100 headers are refused', async () => {
  const headers = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`x-filling-${index}`, 'x']))
  expect((await send({ method: 'GET', url: '/api/nothing' }, undefined, headers)).status).toBe(431)
})
