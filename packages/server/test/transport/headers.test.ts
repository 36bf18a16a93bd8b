import { afterAll, beforeAll, expect, it } from 'vitest'
import { createHttpServer } from '../../src/app/http-server.ts'
import { createSignIn } from '../../src/modules/access/sign-in.ts'
import { createTestApp, ORIGIN, TEST_SECRET, type TestApp } from '../app/test-app.ts'
import { buildOrganization, buildViewer } from '../builders/organization.ts'

let app: TestApp
let cookie: string

beforeAll(async () => {
  app = await createTestApp()
  cookie = await buildViewer(app, await buildOrganization(app), [{ role: 'administrator' }])
})
afterAll(() => app.close())

const ask = (query: string, http = app.http) =>
  http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', origin: ORIGIN, cookie },
    payload: { query },
  })

/** One answer of each kind. */
const ANSWERS = {
  data: () => ask('{ viewer { id } }'),
  'a refusal': () => ask('{ nothing }'),
  'nothing there': () => app.http.inject('/api/nothing'),
  'a foreign page': () => app.http.inject({ method: 'POST', url: '/graphql', headers: { origin: 'null' } }),
}

it.each(Object.entries(ANSWERS))(
  '%s: runs no script but our own, and in nobody’s frame',
  async (_, fetch) => {
    const { headers } = await fetch()
    const policy = String(headers['content-security-policy']).split(';')
    expect(policy).toContain("script-src 'self'")
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("object-src 'none'")
    expect(policy).toContain("base-uri 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain("form-action 'self'")
    expect(policy.filter((rule) => /unsafe-(inline|eval|hashes)|https?:|\*/.test(rule))).toEqual([
      "style-src-attr 'unsafe-inline'",
    ])
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy':
        'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    })
    expect(headers).not.toHaveProperty('x-powered-by')
    expect(headers).not.toHaveProperty('server')
  },
)

it('answers about people are kept by no browser and no proxy', async () => {
  for (const fetch of Object.values(ANSWERS))
    expect((await fetch()).headers['cache-control']).toBe('no-store')
})

it('JSON says what it is', async () => {
  for (const fetch of Object.values(ANSWERS))
    expect((await fetch()).headers['content-type']).toMatch(
      /^application\/(json|graphql-response\+json); charset=utf-8$/,
    )
})

it('once https, always https, on the hosts below as well; over http nothing is said', async () => {
  expect((await app.http.inject('/board')).headers).not.toHaveProperty('strict-transport-security')
  const publicUrl = 'https://tidemark.example.org'
  const signIn = createSignIn({ authUrl: app.database.authUrl, secret: TEST_SECRET, publicUrl })
  const http = await createHttpServer({ ...app.services, signIn }, { development: false })
  for (const url of ['/board', '/api/nothing'])
    expect((await http.inject(url)).headers['strict-transport-security']).toBe(
      'max-age=31536000; includeSubDomains',
    )
  await http.close()
  await signIn.close()
})
