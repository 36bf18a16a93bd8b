import { afterAll, afterEach, expect, test } from 'vitest'
import { ask, createTestApp } from '../app/test-app.ts'
import { buildOrganization, buildViewer } from '../builders/organization.ts'
import { catchMail, type MailCatcher } from './catch-mail.ts'
import { FROM, mailServer } from './run-jobs.ts'

const app = await createTestApp()
afterAll(app.close)
const organization = await buildOrganization(app)
const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])

let catcher: MailCatcher | undefined
afterEach(() => catcher?.close())

const SEND = `mutation ($address: String!) { sendTestMail(address: $address) {
  ... on TestMail { accepted said } ... on Refusal { refusal: code message problems { field } } } }`
const send = async (address = 'ada@n.example') =>
  (await ask(app, SEND, { address }, administrator)).data.sendTestMail

test('a test mail arrives, through a login with any characters, and the server’s own words are told', async () => {
  catcher = await catchMail({ user: 'tide@mark', password: 'p:ss/w@rd%' })
  app.services.mail = mailServer(catcher.url)
  expect(await send()).toEqual({ accepted: true, said: expect.stringMatching(/^250 /) })
  expect(catcher.addresses()).toEqual(['ada@n.example'])
})

test.each([
  [
    'a wrong password',
    (url: string) => url.replace('right', 'wrong'),
    'doesn’t accept the user name or the password',
  ],
  ['a server that isn’t there', () => 'smtp://127.0.0.1:1', 'The connection was refused'],
  ['a name that nobody knows', () => 'smtp://mail.invalid', 'name isn’t known here'],
  [
    'a server without the protection that is asked for',
    (url: string) => url.replace('smtp:', 'smtps:'),
    'The connection to the mail server broke',
  ],
])('%s is told in words', async (_, change, words) => {
  catcher = await catchMail({ user: 'me', password: 'right' })
  app.services.mail = mailServer(change(catcher.url))
  const { accepted, said } = await send()
  expect(accepted).toBe(false)
  expect(said).toContain(words)
})

test('an address that is refused is told with the server’s reason', async () => {
  catcher = await catchMail()
  catcher.refuse('ada@n.example', 550)
  app.services.mail = mailServer(catcher.url)
  expect(await send()).toEqual({ accepted: false, said: 'The mail server refused it: 550 No such mailbox.' })
})

test('without a mail server, or without an address, it is refused', async () => {
  app.services.mail = null
  expect(await send()).toMatchObject({ refusal: 'NOT_ALLOWED' })
  expect(await send('nobody')).toMatchObject({ refusal: 'INVALID_INPUT', problems: [{ field: 'address' }] })
})

test('the settings are told without the password, and to administrators alone', async () => {
  app.services.mail = mailServer('smtps://me:secret@mail.n.example:465')
  const settings = '{ mailSettings { isSetUp server from perMinute } }'
  const { data } = await ask(app, settings, {}, administrator)
  expect(data.mailSettings).toEqual({
    isSetUp: true,
    server: 'mail.n.example:465',
    from: FROM,
    perMinute: 60_000,
  })
  const hr = await buildViewer(app, organization, [{ role: 'hr' }])
  expect((await ask(app, settings, {}, hr)).errors[0]?.extensions.code).toBe('FORBIDDEN')
})
