import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createHttpServer } from '../../src/app/http-server.ts'
import { createSignIn } from '../../src/modules/access/sign-in.ts'
import { ask, createTestApp, ORIGIN, TEST_SECRET, type TestApp } from '../app/test-app.ts'
import { buildAccount, buildOrganization, buildViewer } from '../builders/organization.ts'

const VIEWER = `{ viewer { id roles { role } } }`
const NEW_PASSWORD = 'mauve otters juggle'

let app: TestApp
let organization: string
let administrator: string

beforeAll(async () => {
  app = await createTestApp()
  organization = await buildOrganization(app)
  administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
})
afterEach(() => app.setNow(null))
afterAll(() => app.close())

let addresses = 0

function post(
  path: string,
  payload: Record<string, unknown>,
  cookie?: string,
  http = app.http,
  origin = ORIGIN,
) {
  addresses += 1
  return http.inject({
    method: 'POST',
    url: `/api/auth/${path}`,
    remoteAddress: `192.0.2.${addresses}`,
    headers: { 'content-type': 'application/json', origin, ...(cookie && { cookie }) },
    payload,
  })
}

type Response = Awaited<ReturnType<typeof post>>

const cookieOf = ({ cookies }: Response, name = 'session_token') => {
  const found = cookies.find((cookie) => cookie.name.endsWith(`tidemark.${name}`))
  return found ? `${found.name}=${encodeURIComponent(found.value)}` : ''
}
const person = () => buildAccount(app, organization, [{ role: 'employee' }])

async function signIn({ email, password }: { email: string; password: string }, cookie?: string) {
  const response = await post('sign-in/email', { email, password }, cookie)
  expect(response.statusCode).toBe(200)
  return cookieOf(response)
}

const isOpen = async (cookie: string) => (await ask(app, VIEWER, {}, cookie)).data.viewer !== null
const hoursAfter = (begin: number, hours: number) => app.setNow(new Date(begin + hours * 3_600_000))

describe('a session ends', () => {
  it('on sign-out, for whoever kept its cookie as well', async () => {
    const cookie = await signIn(await person())
    expect(await isOpen(cookie)).toBe(true)
    const response = await post('sign-out', {}, cookie)
    expect(response.statusCode).toBe(200)
    expect(response.cookies.find(({ name }) => name === 'tidemark.session_token')).toMatchObject({
      maxAge: 0,
    })
    expect(await isOpen(cookie)).toBe(false)
  })

  it('everywhere but here when its owner changes the password', async () => {
    const account = await person()
    const [here, there] = [await signIn(account), await signIn(account)]
    const response = await post(
      'change-password',
      { currentPassword: account.password, newPassword: NEW_PASSWORD },
      here,
    )
    expect(response.statusCode).toBe(200)
    expect(await isOpen(there)).toBe(false)
    expect(await isOpen(here), 'the former cookie').toBe(false)
    expect(await isOpen(cookieOf(response)), 'the new one').toBe(true)
    expect((await post('sign-in/email', account)).statusCode).toBe(401)
    expect(await isOpen(await signIn({ email: account.email, password: NEW_PASSWORD }))).toBe(true)
  })

  it('everywhere when an administrator gives a new password', async () => {
    const account = await person()
    const [one, two] = [await signIn(account), await signIn(account)]
    const reset = `mutation ($id: ID!) { resetAccountPassword(id: $id) { ... on PasswordReset { initialPassword } } }`
    const { data } = await ask(app, reset, { id: account.id }, administrator)
    expect([await isOpen(one), await isOpen(two)]).toEqual([false, false])
    expect((await post('sign-in/email', account)).statusCode).toBe(401)
    const { initialPassword } = data.resetAccountPassword
    expect(await isOpen(await signIn({ email: account.email, password: initialPassword }))).toBe(true)
  })

  it('when the account is disabled, and stays so when it is enabled again', async () => {
    const account = await person()
    const cookie = await signIn(account)
    const set = (version: number, status: string) =>
      ask(
        app,
        `mutation ($input: SetAccountStatusInput!) { setAccountStatus(input: $input) { ... on Account { version } } }`,
        { input: { id: account.id, version, status } },
        administrator,
      )
    await set(1, 'DISABLED')
    expect(await isOpen(cookie)).toBe(false)
    expect((await post('sign-in/email', account)).json().refusal.code).toBe('DISABLED')
    await set(2, 'ACTIVE')
    expect(await isOpen(cookie)).toBe(false)
    expect(await isOpen(await signIn(account))).toBe(true)
  })

  it('three days after the last request', async () => {
    const cookie = await signIn(await person())
    const begin = Date.now()
    hoursAfter(begin, 71)
    expect(await isOpen(cookie)).toBe(true)
    hoursAfter(begin, 71 + 71)
    expect(await isOpen(cookie), 'used in between').toBe(true)
    hoursAfter(begin, 71 + 71 + 73)
    expect(await isOpen(cookie)).toBe(false)
    hoursAfter(begin, 71 + 71 + 1)
    expect(await isOpen(cookie), 'ended for good').toBe(false)
  })

  it('two weeks after the sign-in, however much it is used', async () => {
    const cookie = await signIn(await person())
    const begin = Date.now()
    for (let hours = 48; hours < 14 * 24; hours += 48) {
      hoursAfter(begin, hours)
      expect(await isOpen(cookie), `${hours} hours`).toBe(true)
    }
    hoursAfter(begin, 14 * 24 + 1)
    expect(await isOpen(cookie)).toBe(false)
  })

  it('when somebody signs in anew in the same browser', async () => {
    const [one, other] = [await person(), await person()]
    const first = await signIn(one)
    const second = await signIn(other, first)
    expect(second).not.toBe(first)
    expect([await isOpen(first), await isOpen(second)]).toEqual([false, true])
  })
})

it('a change of role acts on the next request of a session that is open', async () => {
  const account = await person()
  const cookie = await signIn(account)
  const mayReadEmployees = async () => {
    const { errors } = await ask(app, `{ employees(page: { first: 1 }) { items { id } } }`, {}, cookie)
    return errors.length === 0
  }
  expect(await mayReadEmployees()).toBe(false)
  await ask(
    app,
    `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { __typename } }`,
    { input: { id: account.id, version: 1, displayName: 'Viewer', roles: [{ role: 'HR' }] } },
    administrator,
  )
  expect(await mayReadEmployees()).toBe(true)
})

it('a session that somebody chose beforehand is not taken over by a sign-in', async () => {
  const chosen = 'tidemark.session_token=chosen-by-somebody-else.c2lnbmF0dXJl'
  const cookie = await signIn(await person(), chosen)
  expect(cookie).not.toContain('chosen-by-somebody-else')
  expect(await isOpen(chosen)).toBe(false)
})

it('a cookie that was changed by one character opens nothing', async () => {
  const cookie = await signIn(await person())
  const [name = '', value = ''] = cookie.split('=')
  const signed = decodeURIComponent(value)
  for (const at of [0, signed.indexOf('.') + 1]) {
    const changed = signed.slice(0, at) + (signed[at] === 'x' ? 'y' : 'x') + signed.slice(at + 1)
    expect(await isOpen(`${name}=${encodeURIComponent(changed)}`)).toBe(false)
  }
  expect(await isOpen(`${name}=${encodeURIComponent(signed.split('.')[0] ?? '')}`), 'unsigned').toBe(false)
  expect(await isOpen(cookie)).toBe(true)
})

it('no script can read a session’s token: it stands in a cookie for servers alone, and in no body', async () => {
  const response = await post('sign-in/email', await person())
  const token = response.cookies.find(({ name }) => name === 'tidemark.session_token')
  expect(token).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  expect(token?.value.split('.')[0]).toHaveLength(32)
  expect(response.json()).toEqual({})
})

it('under https the cookies are for this host alone, and never go out unencrypted', async () => {
  const publicUrl = 'https://tidemark.example.org'
  const signInLibrary = createSignIn({ authUrl: app.database.authUrl, secret: TEST_SECRET, publicUrl })
  const http = await createHttpServer({ ...app.services, signIn: signInLibrary }, { development: false })
  const { email, password } = await person()
  const response = await post('sign-in/email', { email, password }, undefined, http, publicUrl)
  expect(response.cookies.map(({ name }) => name).toSorted()).toEqual([
    '__Host-tidemark.device',
    '__Host-tidemark.session_token',
  ])
  for (const cookie of response.cookies) {
    expect(cookie).toMatchObject({ secure: true, httpOnly: true, sameSite: 'Lax', path: '/' })
    expect(cookie).not.toHaveProperty('domain')
  }
  const viewer = await http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', origin: publicUrl, cookie: cookieOf(response) },
    payload: { query: VIEWER },
  })
  expect(viewer.json().data.viewer).not.toBeNull()
  await http.close()
  await signInLibrary.close()
})
