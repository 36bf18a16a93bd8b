import { expect, test } from 'vitest'
import { readEnvironment } from './environment.ts'

test('without any setting, Tidemark answers on http://localhost:4000 with a demonstration', () => {
  const environment = readEnvironment({})
  expect(environment).toMatchObject({
    port: 4000,
    publicUrl: 'http://localhost:4000',
    process: 'all',
    demo: true,
    production: false,
    databaseUrl: undefined,
  })
  expect(environment.dataDir).toMatch(/\/\.data$/)
})

test.each(['10.0.0.1', '172.16.0.0/12, ::1', 'loopback,uniquelocal'])(
  'proxies are named by address, network or kind: %s',
  (list) => {
    expect(readEnvironment({ TRUSTED_PROXIES: list }).trustedProxies).toBe(list)
  },
)

test.each(['proxy', '10.0.0.1/33', 'true', '10.0.0.1,'])('anything else is no proxy: %s', (list) => {
  expect(() => readEnvironment({ TRUSTED_PROXIES: list })).toThrow('TRUSTED_PROXIES: must be addresses')
})

test.each(['0', '721', 'never'])('a session lasts a quarter of an hour to thirty days, not %s', (hours) => {
  expect(readEnvironment({}).sessions).toEqual({ idleHours: 72, maxHours: 336 })
  expect(() => readEnvironment({ SESSION_MAX_HOURS: hours })).toThrow('SESSION_MAX_HOURS: must be')
})

test('an empty value counts as not set', () => {
  expect(readEnvironment({ PORT: '', DATABASE_URL: '' })).toMatchObject({
    port: 4000,
    databaseUrl: undefined,
  })
})

test('in production the operations of our own pages alone are run, unless others are admitted', () => {
  expect(readEnvironment({}).operations).toBe('any')
  expect(readEnvironment({ NODE_ENV: 'production' }).operations).toBe('own')
  expect(readEnvironment({ NODE_ENV: 'production', TIDEMARK_OPERATIONS: 'any' }).operations).toBe('any')
})

test('the address follows the port', () => {
  expect(readEnvironment({ PORT: '4321' }).publicUrl).toBe('http://localhost:4321')
})

test.each([
  ['PORT', 'http', 'PORT: must be a number, not "http".'],
  ['PORT', '70000', 'PORT: must be 65535 or less, not "70000".'],
  ['PORT', '1.5', 'PORT: must be a whole number, not "1.5".'],
  ['DATABASE_URL', 'localhost', 'DATABASE_URL: must be an address such as'],
  ['DATABASE_URL', 'mysql://localhost/x', 'DATABASE_URL: must be an address such as'],
  ['TIDEMARK_PROCESS', 'both', 'TIDEMARK_PROCESS: must be all, web or worker, not "both".'],
  ['TIDEMARK_OPERATIONS', 'some', 'TIDEMARK_OPERATIONS: must be own or any, not "some".'],
  ['DRAIN_SECONDS', '60', 'DRAIN_SECONDS: must be 5 or less, not "60".'],
  ['METRICS_TOKEN', 'short', 'METRICS_TOKEN: must have 16 characters or more.'],
  ['TIDEMARK_DEMO', 'maybe', 'TIDEMARK_DEMO: must be 1 or 0, not "maybe".'],
  ['TIDEMARK_SECRET', 'short', 'TIDEMARK_SECRET: must have 32 characters or more.'],
  ['PUBLIC_URL', 'tidemark.example.org', 'PUBLIC_URL: must be an address such as'],
  ['TIDEMARK_SMTP_URL', 'mail.example.org:25', 'TIDEMARK_SMTP_URL: must be an address such as smtps://'],
  ['TIDEMARK_SMTP_URL', 'https://mail.example.org', 'TIDEMARK_SMTP_URL: must be an address such as smtps://'],
  ['TIDEMARK_SMTP_URL', 'smtp://mail.example.org', 'TIDEMARK_MAIL_FROM: must say whom mails are from'],
  ['TIDEMARK_MAIL_FROM', 'Tidemark', 'TIDEMARK_MAIL_FROM: must be an address such as'],
  ['TIDEMARK_MAIL_PER_MINUTE', '0', 'TIDEMARK_MAIL_PER_MINUTE: must be 1 or more, not "0".'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL: must be fatal, error, warn, info, debug, trace or silent, not "loud".'],
])('%s=%s is refused with its name and the reason', (name, value, reason) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(reason)
})

test.each(['tidemark@example.org', '<tidemark@example.org>', 'Tidemark at Northwind <tidemark@example.org>'])(
  'mails leave by a server, from an address: %s',
  (from) => {
    const url = 'smtps://me:hunter2@mail.example.org:465'
    const { mail } = readEnvironment({ TIDEMARK_SMTP_URL: url, TIDEMARK_MAIL_FROM: from })
    expect(mail).toEqual({ url, from, perMinute: 600 })
    expect(readEnvironment({}).mail).toBeNull()
  },
)

test('all that is wrong is said at once', () => {
  expect(() => readEnvironment({ PORT: 'x', LOG_LEVEL: 'y' })).toThrow(/PORT: .*\nLOG_LEVEL: /)
})

test('a secret is not repeated in the refusal, nor is the password in an address', () => {
  const refusal = (): unknown =>
    readEnvironment({
      TIDEMARK_SECRET: 'hunter2',
      DATABASE_URL: 'mysql://me:hunter2@localhost/x',
      TIDEMARK_SMTP_URL: 'http://me:hunter2@localhost',
    })
  expect(refusal).not.toThrow('hunter2')
  expect(refusal).toThrow('TIDEMARK_SECRET')
})
