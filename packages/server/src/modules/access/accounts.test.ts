import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, signIn, type TestApp } from '../../../test/app/test-app.ts'
import { buildOrganization, buildUnit, buildViewer } from '../../../test/builders/organization.ts'

const CREATE = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { __typename
  ... on AccountCreated { initialPassword account { id version roles { role unit { name } } } }
  ... on Refusal { code problems { field code } } } }`
const UPDATE = `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { __typename
  ... on Account { id version roles { role } } ... on Refusal { code } } }`
const STATUS = `mutation ($input: SetAccountStatusInput!) { setAccountStatus(input: $input) { __typename
  ... on Account { version status } ... on Refusal { code } } }`
const VIEWER = `{ viewer { displayName roles { role } can { manageAccounts { allowed reason } } } }`

describe('accounts', () => {
  let app: TestApp
  let organization: string
  let administrator: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
  })
  afterAll(() => app.close())

  const create = (input: Record<string, unknown>, as = administrator) =>
    ask(app, CREATE, { input: { displayName: 'Kim', roles: [{ role: 'HR' }], ...input } }, as)

  it('a new account signs in with its first password, whatever the case of its address', async () => {
    const { data } = await create({ email: 'Kim@example.org' })
    const cookie = await signIn(app, 'kim@EXAMPLE.org', data.createAccount.initialPassword)
    const viewer = await ask(app, VIEWER, {}, cookie)
    expect(viewer.data.viewer).toMatchObject({
      displayName: 'Kim',
      roles: [{ role: 'HR' }],
      can: { manageAccounts: { allowed: false, reason: 'Only for: administrator.' } },
    })
  })

  it.each([
    ['an address that is none', { email: 'kim' }, 'email'],
    ['no role', { email: 'a@example.org', roles: [] }, 'roles'],
    [
      'a line manager without a unit',
      { email: 'b@example.org', roles: [{ role: 'LINE_MANAGER' }] },
      'roles.0.unitId',
    ],
  ])('%s is refused by the name of the field, and nobody can sign in with it', async (_, input, field) => {
    const { data } = await create(input)
    expect(data.createAccount).toMatchObject({ code: 'INVALID_INPUT', problems: [{ field }] })
    await expect(signIn(app, input.email, 'whatever it is')).rejects.toThrow('Sign-in failed: 4')
  })

  it('a role in a unit of another tenant is refused, and the address stays free', async () => {
    const stranger = await buildUnit(app, await buildOrganization(app))
    const input = { email: 'c@example.org', roles: [{ role: 'LINE_MANAGER', unitId: stranger }] }
    expect((await create(input)).data.createAccount.code).toBe('NOT_FOUND')
    expect((await create({ email: 'c@example.org' })).data.createAccount.__typename).toBe('AccountCreated')
  })

  it('an address that is taken is refused', async () => {
    await create({ email: 'd@example.org' })
    const { data } = await create({ email: 'D@example.org' })
    expect(data.createAccount).toMatchObject({ code: 'ALREADY_EXISTS', problems: [{ field: 'email' }] })
  })

  it('a change of role acts on the next request of a session that is open', async () => {
    const { data } = await create({ email: 'e@example.org' })
    const { account, initialPassword } = data.createAccount
    const cookie = await signIn(app, 'e@example.org', initialPassword)
    const input = { id: account.id, version: 1, displayName: 'Kim', roles: [{ role: 'EXECUTIVE' }] }
    expect((await ask(app, UPDATE, { input }, administrator)).data.updateAccount.version).toBe(2)
    expect((await ask(app, VIEWER, {}, cookie)).data.viewer.roles).toEqual([{ role: 'EXECUTIVE' }])
    expect((await ask(app, UPDATE, { input }, administrator)).data.updateAccount.code).toBe('CONFLICT')
  })

  it('disabling signs out at once and keeps out', async () => {
    const { data } = await create({ email: 'f@example.org' })
    const { account, initialPassword } = data.createAccount
    const cookie = await signIn(app, 'f@example.org', initialPassword)
    await ask(app, STATUS, { input: { id: account.id, version: 1, status: 'DISABLED' } }, administrator)
    expect((await ask(app, VIEWER, {}, cookie)).data.viewer).toBeNull()
    await expect(signIn(app, 'f@example.org', initialPassword)).rejects.toThrow('403')
  })

  it('the last administrator can’t be disabled', async () => {
    const other = await buildOrganization(app)
    const only = await buildViewer(app, other, [{ role: 'administrator' }])
    const { data } = await ask(app, `{ viewer { id } }`, {}, only)
    const input = { id: data.viewer.id, version: 1, status: 'DISABLED' }
    expect((await ask(app, STATUS, { input }, only)).data.setAccountStatus.code).toBe('IN_USE')
    expect((await ask(app, VIEWER, {}, only)).data.viewer).not.toBeNull()
  })

  it('nobody signs up by themselves', async () => {
    const response = await app.http.inject({
      method: 'POST',
      url: '/api/auth/sign-up/email',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4000' },
      payload: { email: 'g@example.org', password: 'long enough password', name: 'G' },
    })
    expect(response.statusCode).toBe(404)
  })
})

describe('the first set-up', () => {
  const SET_UP = `mutation ($input: SetUpOrganizationInput!) { setUpOrganization(input: $input) { __typename
    ... on SetUpDone { email } ... on Refusal { code problems { field } } } }`
  const input = {
    organizationName: 'New',
    displayName: 'Ada',
    email: 'ada@example.org',
    password: 'long enough password',
  }

  it('takes the token, works once, and its administrator signs in', async () => {
    const app = await createTestApp()
    const { setupToken } = await import('./setup.ts')
    const token = setupToken(app.services.secret)
    expect((await ask(app, '{ setup { needed } }')).data.setup.needed).toBe(true)
    const wrong = await ask(app, SET_UP, { input: { ...input, token: 'wrong' } })
    expect(wrong.data.setUpOrganization.code).toBe('WRONG_TOKEN')
    const short = await ask(app, SET_UP, { input: { ...input, token, password: 'short' } })
    expect(short.data.setUpOrganization).toMatchObject({
      code: 'INVALID_INPUT',
      problems: [{ field: 'password' }],
    })
    expect((await ask(app, SET_UP, { input: { ...input, token } })).data.setUpOrganization.email).toBe(
      input.email,
    )
    const again = await ask(app, SET_UP, { input: { ...input, email: 'eve@example.org', token } })
    expect(again.data.setUpOrganization.code).toBe('WRONG_TOKEN')
    const cookie = await signIn(app, input.email, input.password)
    expect((await ask(app, VIEWER, {}, cookie)).data.viewer.can.manageAccounts.allowed).toBe(true)
    await app.close()
  })
})
