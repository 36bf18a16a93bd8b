import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withClient } from '../../src/database/connect.ts'
import { closeRound } from '../../src/modules/readiness/close-round.ts'
import { openRound, remindBeforeClosing } from '../../src/modules/readiness/readiness.module.ts'
import { ReadinessRound } from '../../src/modules/readiness/readiness-round.entity.ts'
import { readSurveyToken } from '../../src/modules/readiness/survey-token.ts'
import { ask, createTestApp, ORIGIN, TEST_SECRET } from '../app/test-app.ts'
import { buildEmployee, buildOrganization, buildUnit, buildViewer } from '../builders/organization.ts'
import { buildProgram, buildWave } from '../builders/programs.ts'
import { buildOpening, buildRound } from '../builders/readiness.ts'
import { catchMail, type MailCatcher } from './catch-mail.ts'
import { jobsLeft, mailServer, runJobs } from './run-jobs.ts'

const app = await createTestApp()
afterAll(app.close)

let catcher: MailCatcher
let running: { close(): Promise<void> }[] = []
const begin = (server: ReturnType<typeof mailServer> | null) => {
  const runner = runJobs(app, server)
  running.push(runner)
  return runner
}
const run = (perMinute?: number) => begin(mailServer(catcher.url, perMinute))
/** Sessions know the real time only, so these rounds are of these days. */
const TODAY = new Date().toISOString().slice(0, 10)
const dayAfter = (number: number) => addDays(TODAY, number)
const at = (date: string, time = '09:00') => new Date(`${date}T${time}:00Z`)
const settled = () =>
  vi.waitFor(async () => expect(await jobsLeft(app)).toBe(0), { timeout: 20_000, interval: 50 })
const sql = (statement: string, parameters: unknown[] = []) =>
  withClient(app.database.adminUrl, async (admin) => (await admin.query(statement, parameters)).rows)

beforeEach(async () => {
  catcher = await catchMail()
  app.services.mail = mailServer(catcher.url)
  app.setNow(at(TODAY))
})
afterEach(async () => {
  await Promise.all(running.map((one) => one.close()))
  running = []
  await catcher.close()
  await sql('delete from graphile_worker._private_jobs')
})

/** A program whose one wave reaches a unit of these people; each is called by the name before the @. */
async function buildAsked(
  addresses: (string | undefined)[],
  given: { opensOn?: string; closesOn?: string } = {},
) {
  const organization = await buildOrganization(app)
  const unit = await buildUnit(app, organization)
  const people = new Map<string, string>()
  for (const email of addresses) {
    const person = await buildEmployee(app, organization, unit, email === undefined ? {} : { email })
    people.set(email ?? 'nobody', person)
  }
  const program = await buildProgram(app, organization)
  await buildWave(app, organization, program, { units: [unit] })
  const round = await buildRound(app, organization, {
    program,
    opensOn: TODAY,
    closesOn: dayAfter(11),
    languages: ['en', 'de'],
    ...given,
  })
  const cookie = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  return { organization, unit, people, program, round, cookie }
}

const OF_MARCH = { opensOn: '2027-03-01', closesOn: '2027-03-12' }

const MAIL = `query ($id: ID!) { roundMail(roundId: $id) {
  isMailSetUp isOpen queued sent failed givenUp withoutAddress remindedOn remindedAtMost remindsBeforeClosing version
  mayRemind { allowed reason } } }`
const REMIND = `mutation ($id: ID!) { remindReadinessRound(id: $id) {
  ... on RoundMail { remindedOn remindedAtMost } ... on Refusal { refusal: code message } } }`

/** Answers for them, as far as mail is concerned: the open invitation goes. */
const answer = (organization: string, person: string | undefined) =>
  sql(
    `delete from readiness_open_invitation where organization_id = $1
      and invitee_id in (select id from readiness_invitee where employee_id = $2)`,
    [organization, person],
  )

test('when a round opens, everybody with an address gets one mail whose link opens their survey, whoever runs it', async () => {
  const { organization, people, round, cookie } = await buildAsked([
    'ada@n.example',
    'bo@n.example',
    undefined,
  ])
  run()
  run()
  await buildOpening(app, organization, round, TODAY)
  await vi.waitFor(() => expect(catcher.mails.length).toBeGreaterThanOrEqual(2), { timeout: 10_000 })
  await settled()
  expect(catcher.addresses()).toEqual(['ada@n.example', 'bo@n.example'])

  const mail = catcher.mails.find(({ to }) => to?.[0]?.address === 'ada@n.example')
  const link = /href="([^"]+)"/.exec(mail?.html ?? '')?.[1] ?? ''
  expect(mail?.text).toContain(link)
  expect(link.startsWith(`${ORIGIN}/survey#`)).toBe(true)
  const invited = readSurveyToken(TEST_SECRET, link.split('#')[1] ?? '')
  const [invitee] = await sql('select id from readiness_invitee where employee_id = $1', [
    people.get('ada@n.example'),
  ])
  expect(invited).toEqual({ organizationId: organization, inviteeId: invitee?.id })

  const { data } = await ask(app, MAIL, { id: round }, cookie)
  expect(data.roundMail).toMatchObject({
    queued: 0,
    sent: 2,
    failed: 0,
    givenUp: 0,
    withoutAddress: 1,
    isOpen: true,
  })
})

test('an invitation says who asks, until when and what is seen by whom, and that a program wrote it', async () => {
  const { organization, round } = await buildAsked(['ada@n.example'], OF_MARCH)
  app.setNow(at('2027-03-01'))
  run()
  await buildOpening(app, organization, round, '2027-03-01')
  await vi.waitFor(() => expect(catcher.mails).toHaveLength(1), { timeout: 10_000 })
  const [mail] = catcher.mails
  const header = (name: string) => mail?.headers.find(({ key }) => key === name)?.value
  expect(mail?.from).toMatchObject({ name: 'Tidemark', address: 'tidemark@northwind.example' })
  expect(mail?.subject).toBe('Your view is asked for: Baseline')
  expect(mail?.text).toContain('Northwind Services asks how you see the change')
  expect(mail?.text).toContain('until March 12, 2027')
  expect(mail?.text).toContain('never for fewer than 5 people')
  expect(mail?.html).not.toMatch(/<img|<link|<script|url\(/)
  expect(mail?.html).toContain('<html lang="en">')
  expect(header('auto-submitted')).toBe('auto-generated')
  expect(header('list-id')).toBe(`Baseline <survey-${round}.localhost>`)
  expect(header('content-language')).toBe('en')
})

test.each([
  ['de', 'Ihre Sicht ist gefragt: Baseline', '12. März 2027'],
  ['fr', 'Votre avis compte : Baseline', '12 mars 2027'],
  // Nobody has worded it in Polish.
  ['pl', 'Your view is asked for: Baseline', 'March 12, 2027'],
])('somebody who reads %s is asked so, as far as it is worded', async (language, subject, day) => {
  const { organization, round } = await buildAsked(['ada@n.example'], OF_MARCH)
  app.setNow(at('2027-03-01'))
  await buildOpening(app, organization, round, '2027-03-01')
  await sql('update readiness_invitee set language = $1 where round_id = $2', [language, round])
  run()
  await vi.waitFor(() => expect(catcher.mails).toHaveLength(1), { timeout: 10_000 })
  expect(catcher.mails[0]?.subject).toBe(subject)
  expect(catcher.mails[0]?.text).toContain(day)
})

test('a round whose opening is rolled back sends nothing', async () => {
  const { organization, round } = await buildAsked(['ada@n.example'])
  const opening = app.tenant(organization).transactional(async (em) => {
    await openRound(em, await em.findOneOrFail(ReadinessRound, round), at(TODAY))
    throw new Error('Something else went wrong.')
  })
  await expect(opening).rejects.toThrow('Something else')
  expect(await jobsLeft(app)).toBe(0)
})

test('only whoever has not answered is reminded, once a day, and nobody learns how many that are', async () => {
  const addresses = ['ada', 'bo', 'cy', 'di', 'ed', 'flo', 'gus'].map((name) => `${name}@n.example`)
  const { organization, people, round, cookie } = await buildAsked(addresses)
  await buildOpening(app, organization, round, TODAY)
  run()
  await vi.waitFor(() => expect(catcher.mails).toHaveLength(7), { timeout: 10_000 })
  for (const name of ['ada', 'bo', 'cy', 'di', 'ed', 'flo'])
    await answer(organization, people.get(`${name}@n.example`))
  catcher.mails.length = 0

  const first = await ask(app, REMIND, { id: round }, cookie)
  // Six of seven have answered, five are shown: at most two of them were reminded.
  expect(first.data.remindReadinessRound).toEqual({ remindedOn: TODAY, remindedAtMost: 2 })
  await vi.waitFor(() => expect(catcher.addresses()).toEqual(['gus@n.example']), { timeout: 10_000 })
  expect(catcher.mails[0]?.subject).toMatch(/^Until .+: Baseline$/)

  const again = await ask(app, REMIND, { id: round }, cookie)
  expect(again.data.remindReadinessRound).toMatchObject({ refusal: 'NOT_ALLOWED' })
  expect(again.data.remindReadinessRound.message).toContain('today already')
  app.setNow(at(dayAfter(1)))
  await ask(app, REMIND, { id: round }, cookie)
  await vi.waitFor(() => expect(catcher.mails).toHaveLength(2), { timeout: 10_000 })
  await settled()
  expect(catcher.addresses()).toEqual(['gus@n.example', 'gus@n.example'])
  const { data } = await ask(app, MAIL, { id: round }, cookie)
  // Reminders are in no count.
  expect(data.roundMail).toMatchObject({ queued: 0, sent: 7, failed: 0, givenUp: 0 })
})

test('somebody who answers before their reminder leaves gets none, and nothing is left of it', async () => {
  const { organization, people, round, cookie } = await buildAsked(['ada@n.example', 'bo@n.example'])
  await buildOpening(app, organization, round, TODAY)
  run()
  await vi.waitFor(() => expect(catcher.mails).toHaveLength(2), { timeout: 10_000 })
  await settled()
  await Promise.all(running.splice(0).map((one) => one.close()))
  catcher.mails.length = 0
  catcher.refuse('ada@n.example', 450)
  await ask(app, REMIND, { id: round }, cookie)
  run()
  await vi.waitFor(() => expect(catcher.addresses()).toEqual(['bo@n.example']), { timeout: 10_000 })
  await answer(organization, people.get('ada@n.example'))
  catcher.refuse('ada@n.example', null)
  await settled()
  expect(catcher.addresses()).toEqual(['bo@n.example'])
  const rows = await sql(`select state from outgoing_mail where kind = 'readiness_reminder' and about = $1`, [
    round,
  ])
  expect(rows).toEqual([{ state: 'sent' }])
})

test('a round that closes within three days reminds by itself, once, unless that was switched off; closed, it forgets whom', async () => {
  const plan = `mutation ($input: SetReadinessReminderInput!) { setReadinessReminder(input: $input) {
    ... on RoundMail { version remindsBeforeClosing } ... on Refusal { refusal: code } } }`
  const { organization, round, cookie } = await buildAsked(['ada@n.example'])
  await buildOpening(app, organization, round, TODAY)
  run()
  await vi.waitFor(() => expect(catcher.mails).toHaveLength(1), { timeout: 10_000 })
  const look = (date: string, time?: string) => remindBeforeClosing(app.tenant(organization), at(date, time))
  const version = async () => (await ask(app, MAIL, { id: round }, cookie)).data.roundMail.version
  const switchTo = async (remindsBeforeClosing: boolean) =>
    ask(app, plan, { input: { id: round, version: await version(), remindsBeforeClosing } }, cookie)

  const stale = { id: round, version: 1, remindsBeforeClosing: false }
  expect((await ask(app, plan, { input: stale }, cookie)).data.setReadinessReminder.refusal).toBe('CONFLICT')
  await switchTo(false)
  app.setNow(at(dayAfter(8)))
  await look(dayAfter(8))
  app.setNow(at(TODAY))
  await switchTo(true)
  await look(dayAfter(7), '23:00') // four days before
  await look(dayAfter(8), '03:00') // at night
  expect(await jobsLeft(app)).toBe(0)
  app.setNow(at(dayAfter(8)))
  await Promise.all([look(dayAfter(8)), look(dayAfter(8))])
  await vi.waitFor(() => expect(catcher.mails).toHaveLength(2), { timeout: 10_000 })
  await look(dayAfter(9))
  await settled()
  expect(catcher.mails).toHaveLength(2)

  const kinds = () => sql('select kind from outgoing_mail where about = $1 order by kind', [round])
  expect(await kinds()).toEqual([{ kind: 'readiness_invitation' }, { kind: 'readiness_reminder' }])
  await app.tenant(organization).transactional(async (em) => {
    await closeRound(em, await em.findOneOrFail(ReadinessRound, round), at(dayAfter(12)))
  })
  expect(await kinds()).toEqual([{ kind: 'readiness_invitation' }])
})

test('what a server refuses for now is tried again, what it refuses for good is recorded, and neither holds up others', async () => {
  const { organization, round, cookie } = await buildAsked(['ada@n.example', 'bo@n.example', 'cy@n.example'])
  catcher.refuse('ada@n.example', 450)
  catcher.refuse('bo@n.example', 550)
  run()
  await buildOpening(app, organization, round, TODAY)
  const counts = async () => (await ask(app, MAIL, { id: round }, cookie)).data.roundMail
  await vi.waitFor(async () => expect(await counts()).toMatchObject({ sent: 1, failed: 1, givenUp: 1 }), {
    timeout: 10_000,
  })
  const [refused] = await sql(
    `select last_error from outgoing_mail where about = $1 and address = 'bo@n.example'`,
    [round],
  )
  expect(refused?.last_error).toBe('The mail server refused it: 550 No such mailbox.')
  catcher.refuse('ada@n.example', null)
  await settled()
  expect(await counts()).toMatchObject({ sent: 2, failed: 0, givenUp: 1 })
  expect(catcher.addresses()).toEqual(['ada@n.example', 'cy@n.example'])
})

test('while the mail server is away nothing is lost', async () => {
  const { organization, round, cookie } = await buildAsked(['ada@n.example', 'bo@n.example'])
  const away = begin(mailServer('smtp://127.0.0.1:1'))
  await buildOpening(app, organization, round, TODAY)
  const counts = async () => (await ask(app, MAIL, { id: round }, cookie)).data.roundMail
  await vi.waitFor(async () => expect(await counts()).toMatchObject({ queued: 1, failed: 1 }), {
    timeout: 10_000,
  })
  await away.close()
  running = []
  run()
  await settled()
  expect(catcher.addresses()).toEqual(['ada@n.example', 'bo@n.example'])
})

test('no more leave in a minute than the operator allows', async () => {
  const { organization, round } = await buildAsked(['ada@n.example', 'bo@n.example', 'cy@n.example'])
  run(60)
  run(60)
  await buildOpening(app, organization, round, TODAY)
  await vi.waitFor(() => expect(catcher.mails).toHaveLength(3), { timeout: 10_000 })
  // One each second. The first has to wait for the connection, so it arrives a little later than it left.
  const times = catcher.mails.map(({ at: time }) => time)
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(1_400)
})

test('whoever has left or was erased gets none, and erasing takes the record of mails away', async () => {
  const { organization, people, round } = await buildAsked(['ada@n.example', 'bo@n.example', 'cy@n.example'])
  await buildOpening(app, organization, round, TODAY)
  await sql('update employee set archived_at = now() where id = $1', [people.get('ada@n.example')])
  run()
  await vi.waitFor(() => expect(catcher.mails).toHaveLength(2), { timeout: 10_000 })
  await settled()
  expect(catcher.addresses()).toEqual(['bo@n.example', 'cy@n.example'])

  const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
  const erase = `mutation ($input: EraseEmployeeInput!) { eraseEmployee(input: $input) { __typename } }`
  const id = people.get('bo@n.example')
  const [employee] = await sql('select version, staff_number from employee where id = $1', [id])
  const input = { id, version: employee?.version, staffNumber: employee?.staff_number }
  const erased = await ask(app, erase, { input }, administrator)
  expect(erased.errors).toEqual([])
  const left = await sql('select address from outgoing_mail where organization_id = $1', [organization])
  expect(left).toEqual([{ address: 'cy@n.example' }])
})

test('without a mail server none are made, and the round says so', async () => {
  app.services.mail = null
  const { organization, round, cookie } = await buildAsked(['ada@n.example'])
  begin(null)
  await buildOpening(app, organization, round, TODAY)
  await settled()
  const { data } = await ask(app, MAIL, { id: round }, cookie)
  expect(data.roundMail).toMatchObject({ isMailSetUp: false, queued: 0, sent: 0 })
  expect(data.roundMail.mayRemind).toEqual({ allowed: false, reason: 'No mail server is set up.' })
  const refused = await ask(app, REMIND, { id: round }, cookie)
  expect(refused.data.remindReadinessRound).toMatchObject({ refusal: 'NOT_ALLOWED' })
})
