import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, ORIGIN, type TestApp } from '../app/test-app.ts'
import { buildOrganization, buildUnit, buildViewer } from '../builders/organization.ts'

let app: TestApp
let organization: string
let unit: string
let cookie: string

beforeAll(async () => {
  app = await createTestApp()
  organization = await buildOrganization(app)
  unit = await buildUnit(app, organization, { name: 'Kept as it is' })
  cookie = await buildViewer(app, organization, [{ role: 'administrator' }])
})
afterAll(() => app.close())

const RENAME = `mutation ($id: ID!) { archiveUnit(input: { id: $id, version: 1 }) { __typename } }`
const FORM = 'multipart/form-data; boundary=x'
const FILE = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\na;b\r\n--x--\r\n'

/** Every address that changes something, with a body that would be taken from our own pages. */
const CHANGES = [
  {
    url: '/graphql',
    type: 'application/json',
    payload: () => JSON.stringify({ query: RENAME, variables: { id: unit } }),
  },
  { url: '/api/imports?kind=UNITS', type: FORM, payload: () => FILE },
  {
    url: '/api/auth/sign-in/email',
    type: 'application/json',
    payload: () => '{"email":"a@example.org","password":"long enough"}',
  },
  { url: '/api/auth/sign-out', type: 'application/json', payload: () => '{}' },
  {
    url: '/api/auth/change-password',
    type: 'application/json',
    payload: () => '{"currentPassword":"a password for tests","newPassword":"another password"}',
  },
]

/** What a browser says of a request from a page elsewhere; the viewer's cookie comes along. */
const FOREIGN: [string, Record<string, string>][] = [
  ['a page elsewhere', { origin: 'https://evil.example' }],
  ['a page at another port of this machine', { origin: 'http://localhost:4001' }],
  ['a page whose address begins like ours', { origin: `${ORIGIN}.evil.example` }],
  ['a page in a sandbox', { origin: 'null' }],
  ['a page elsewhere that hides its origin', { 'sec-fetch-site': 'cross-site' }],
  ['a page of a neighboring host', { 'sec-fetch-site': 'same-site' }],
  [
    'a page elsewhere that names the guard’s header',
    { origin: 'https://evil.example', 'apollo-require-preflight': 'true' },
  ],
]

describe.each(FOREIGN)('%s', (_, headers) => {
  it.each(CHANGES)('changes nothing at $url', async ({ url, type, payload }) => {
    const answer = await app.http.inject({
      method: 'POST',
      url,
      headers: { 'content-type': type, cookie, ...headers },
      payload: payload(),
    })
    expect(answer.statusCode).toBe(403)
    expect(answer.body).toContain('FOREIGN_ORIGIN')
    expect(answer.headers['set-cookie']).toBeUndefined()
  })
})

describe('a form on a page elsewhere, that says nothing of where it comes from', () => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', FORM])('is not read as %s', async (type) => {
    for (const { url, payload } of CHANGES) {
      const answer = await app.http.inject({
        method: 'POST',
        url,
        headers: { 'content-type': type, cookie },
        payload: payload(),
      })
      expect([403, 415], `${url}: ${answer.body}`).toContain(answer.statusCode)
    }
  })

  it('a link neither changes nor reads anything', async () => {
    const query = encodeURIComponent(
      `mutation { archiveUnit(input: { id: "${unit}", version: 1 }) { __typename } }`,
    )
    const answer = await app.http.inject({ url: `/graphql?query=${query}`, headers: { cookie } })
    expect(answer.statusCode).toBe(405)
    expect(answer.headers.allow).toBe('POST')
    expect(answer.json().errors[0].message).toBe('This address takes POST only.')
  })
})

it('after all of it the unit and the session are there', async () => {
  const { data } = await ask(
    app,
    `query ($id: ID!) { unit(id: $id) { name archivedAt } }`,
    { id: unit },
    cookie,
  )
  expect(data.unit).toEqual({ name: 'Kept as it is', archivedAt: null })
})

it('no page elsewhere is told that it may read an answer', async () => {
  const asked = await app.http.inject({
    method: 'OPTIONS',
    url: '/graphql',
    headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
  })
  const read = await app.http.inject({ url: '/api/nothing', headers: { origin: 'https://evil.example' } })
  for (const { headers } of [asked, read]) {
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
  }
})

it.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
  'on a first run our own page at %s works',
  async (origin) => {
    const answer = await app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', origin, cookie },
      payload: { query: '{ viewer { id } }' },
    })
    expect(answer.json().data.viewer).not.toBeNull()
  },
)

it('a program that names no origin is answered', async () => {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', cookie },
    payload: { query: '{ viewer { id } }' },
  })
  expect(answer.json().data.viewer).not.toBeNull()
})
