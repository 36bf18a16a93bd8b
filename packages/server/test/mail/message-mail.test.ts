import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { withClient } from '../../src/database/connect.ts'
import { startDeliveries, turnDeliveries } from '../../src/modules/deliveries/deliveries.module.ts'
import { ask, createTestApp, ORIGIN } from '../app/test-app.ts'
import { buildAudience } from '../builders/audiences.ts'
import { buildCommunication, type GivenCommunication } from '../builders/communications.ts'
import { buildEmployee, buildOrganization, buildUnit, buildViewer } from '../builders/organization.ts'
import { buildProgram } from '../builders/programs.ts'
import { catchMail, type CaughtMail, type MailCatcher } from './catch-mail.ts'
import { jobsLeft, mailServer, runJobs } from './run-jobs.ts'

const app = await createTestApp()
afterAll(app.close)

let catcher: MailCatcher
let running: { close(): Promise<void> }[] = []
const run = (perMinute?: number) => {
  const runner = runJobs(app, mailServer(catcher.url, perMinute))
  running.push(runner)
  return runner
}
const stop = () => Promise.all(running.splice(0).map((one) => one.close()))
const settled = () =>
  vi.waitFor(async () => expect(await jobsLeft(app)).toBe(0), { timeout: 20_000, interval: 50 })
const arrived = (count: number) =>
  vi.waitFor(() => expect(catcher.mails).toHaveLength(count), { timeout: 10_000, interval: 20 })
const sql = (statement: string, parameters: unknown[] = []) =>
  withClient(app.database.adminUrl, async (admin) => (await admin.query(statement, parameters)).rows)

beforeEach(async () => {
  catcher = await catchMail()
  app.services.mail = mailServer(catcher.url)
})
afterEach(async () => {
  await stop()
  await catcher.close()
  await sql('delete from graphile_worker._private_jobs')
})

const names = (count: number) => Array.from({ length: count }, (_, index) => `p${index}@n.example`)

/** A mail to everybody and to the sellers, who are the first of these people; planned for 1 March 2027, 9 o'clock in London. */
async function buildMessage(
  addresses: string[],
  given: Partial<GivenCommunication> & { sellers?: number } = {},
) {
  const { sellers = 1, ...fields } = given
  const organization = await buildOrganization(app)
  const sales = await buildUnit(app, organization, { name: 'Sales' })
  const service = await buildUnit(app, organization, { name: 'Service' })
  const program = await buildProgram(app, organization, { name: 'Customer first' })
  const people = new Map<string, string>()
  for (const [index, email] of addresses.entries()) {
    const unit = index < sellers ? sales : service
    people.set(email, await buildEmployee(app, organization, unit, { fullName: `Ada ${index}`, email }))
  }
  const audiences = [
    await buildAudience(app, organization, { program, name: 'Everybody', whatsInIt: 'Less typing.' }),
    await buildAudience(app, organization, {
      program,
      name: 'Sellers',
      units: [sales],
      whatsInIt: 'More calls.',
    }),
  ]
  const message = { program, audiences, state: 'scheduled', ...fields } as const
  const communication = await buildCommunication(app, organization, message)
  const cookie = await buildViewer(app, organization, [{ role: 'program_manager', program }])
  const turn = (instant: string, isMailSetUp = true) =>
    turnDeliveries(app.tenant(organization), organization, { now: new Date(instant), isMailSetUp })
  const deliveries = async () => (await ask(app, DELIVERIES, { id: communication }, cookie)).data.deliveries
  const act = async (name: string, input: object) =>
    (await ask(app, mutation(name), { input }, cookie)).data[name]
  return { organization, program, people, communication, cookie, turn, deliveries, act }
}

const FIELDS = `id version isMailSetUp leavesAt mayDeliverNow { allowed reason } mayRecord { allowed }
  items { id version audienceName origin state deliveredOn people queued sent retried refused withoutAddress unsubscribed
    reachedAtLeast refusals { reason letters isTriedAgain } mayPause { allowed } mayResume { allowed } mayCancel { allowed } }`
const DELIVERIES = `query ($id: ID!) { deliveries(communicationId: $id) { ${FIELDS} } }`
const mutation = (name: string) =>
  `mutation ($input: ${name === 'recordDelivery' ? 'RecordDeliveryInput' : 'VersionedInput'}!) { ${name}(input: $input) {
    ... on CommunicationDeliveries { ${FIELDS} } ... on Refusal { refusal: code message } } }`

const headerOf = (mail: CaughtMail | undefined, name: string) =>
  mail?.headers.find(({ key }) => key === name)?.value
const tokenIn = (mail: CaughtMail | undefined) => /\/message#([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
const post = async (path: string, payload: object) => {
  const response = await app.http.inject({ method: 'POST', url: `/api/message/${path}`, payload })
  return { status: response.statusCode, body: response.json() }
}

const NINE_IN_LONDON = '2027-03-01T09:00:00Z'

test('what is scheduled leaves at its time by the clock of its place, to each person once, whoever runs it', async () => {
  const { turn, deliveries } = await buildMessage(names(3), { sellers: 2, timeZone: 'America/New_York' })
  run()
  run()
  // Nine o'clock in New York is 14:00 UTC on that day.
  expect(await turn('2027-03-01T13:59:00Z')).toEqual([])
  const nodes = await Promise.all([turn('2027-03-01T14:00:00Z'), turn('2027-03-01T14:00:00Z')])
  expect(nodes.flat().map(({ refusal }) => refusal)).toContain(null)
  await arrived(3)
  await settled()
  await turn('2027-03-01T14:01:00Z')
  await settled()
  expect(catcher.addresses()).toEqual(names(3))
  const { items, leavesAt } = await deliveries()
  expect(items).toMatchObject([
    { audienceName: 'Everybody', state: 'DONE', people: 3, sent: 3, deliveredOn: '2027-03-01' },
    // Both sellers had it with everybody.
    { audienceName: 'Sellers', state: 'DONE', people: 2, sent: 0 },
  ])
  expect(leavesAt).toBeNull()
})

test('a letter says in the sender’s name what the audience was to hear, how to comment, and leads to its page', async () => {
  const { turn } = await buildMessage(names(1), {
    body: '## Hello {{first_name}}\n\n**Monday** is the day for {{unit}}. <script>alert(1)</script>',
    commentWay: 'reply',
    replyTo: 'change@n.example',
  })
  run()
  await turn(NINE_IN_LONDON)
  await arrived(1)
  const [mail] = catcher.mails
  expect(mail?.from).toMatchObject({ name: 'Mara Lindqvist', address: 'tidemark@northwind.example' })
  expect(mail?.replyTo).toMatchObject([{ address: 'change@n.example' }])
  expect(mail?.subject).toBe('What changes on Monday')
  expect(mail?.html).toContain('<strong>Monday</strong> is the day for Sales.')
  expect(mail?.html).not.toMatch(/<script|<img|<link|url\(/)
  expect(mail?.text).toContain('Hello Ada')
  expect(mail?.text).toContain('What is in it for you: Less typing.')
  expect(mail?.text).toContain('Answer this mail to say what you think; it goes to change@n.example.')
  expect(mail?.text).toContain(`${ORIGIN}/message#`)
  expect(headerOf(mail, 'auto-submitted')).toBe('auto-generated')
  expect(headerOf(mail, 'list-unsubscribe')).toBeUndefined()
})

describe('a delivery that is under way', () => {
  test('is paused, goes on where it stopped, and nobody gets a second letter', async () => {
    const { turn, deliveries, act } = await buildMessage(names(12), { sellers: 0 })
    run(200)
    await turn(NINE_IN_LONDON)
    await arrived(2)
    const [, ...rest] = (await deliveries()).items
    expect(rest).toHaveLength(1)
    const [toAll] = (await deliveries()).items
    const paused = await act('pauseDelivery', { id: toAll.id, version: toAll.version })
    expect(paused.items[0]).toMatchObject({
      state: 'PAUSED',
      mayPause: { allowed: false },
      mayResume: { allowed: true },
    })
    await settled()
    const [held] = (await deliveries()).items
    expect(held.queued).toBeGreaterThan(0)
    expect(held.queued + held.sent).toBe(12)
    expect(catcher.mails).toHaveLength(held.sent)

    const stale = await act('resumeDelivery', { id: toAll.id, version: toAll.version })
    expect(stale).toMatchObject({ refusal: 'CONFLICT' })
    await stop()
    run()
    await act('resumeDelivery', { id: held.id, version: held.version })
    await arrived(12)
    await settled()
    expect(catcher.addresses()).toEqual(names(12).toSorted())
  })

  test('is cancelled: what has left has left, and who is in another audience too gets it with that one', async () => {
    const { turn, deliveries, act, communication } = await buildMessage(names(4), { sellers: 2 })
    await turn(NINE_IN_LONDON)
    const [toAll] = (await deliveries()).items
    await act('cancelDelivery', { id: toAll.id, version: toAll.version })
    run()
    await settled()
    await turn('2027-03-01T09:01:00Z')
    await settled()
    await turn('2027-03-01T09:02:00Z')
    expect(catcher.addresses()).toEqual(names(2))
    expect((await deliveries()).items.map(({ state }: { state: string }) => state)).toEqual([
      'CANCELLED',
      'DONE',
    ])
    expect(
      await sql('select state, sent_on from communication where id = $1', [communication]),
    ).toMatchObject([{ state: 'sent' }])
  })

  test('that is cancelled before anything left leaves the communication approved, and it can go out anew', async () => {
    const { turn, deliveries, act, communication } = await buildMessage(names(2))
    await turn(NINE_IN_LONDON)
    for (const { id, version } of (await deliveries()).items) await act('cancelDelivery', { id, version })
    const state = () => sql('select state from communication where id = $1', [communication])
    expect(await state()).toEqual([{ state: 'approved' }])
    await sql(`update communication set state = 'scheduled' where id = $1`, [communication])
    await turn('2027-03-01T10:00:00Z')
    run()
    await arrived(2)
    await settled()
    await turn('2027-03-01T10:01:00Z')
    expect(await state()).toEqual([{ state: 'sent' }])
  })

  test('tells how many letters came to nobody and why, without addresses, and is over all the same', async () => {
    const { turn, deliveries } = await buildMessage(names(4), { sellers: 0 })
    catcher.refuse('p0@n.example', 550, '<p0@n.example> is unknown.')
    catcher.refuse('p1@n.example', 550, '<p1@n.example> is unknown.')
    catcher.refuse('p2@n.example', 450)
    run()
    await turn(NINE_IN_LONDON)
    await vi.waitFor(
      async () => expect((await deliveries()).items[0]).toMatchObject({ sent: 1, retried: 1, refused: 2 }),
      { timeout: 10_000 },
    )
    expect((await deliveries()).items[0].refusals).toEqual([
      { reason: 'The mail server refused it: 550 … is unknown.', letters: 2, isTriedAgain: false },
      { reason: 'The mail server refused it: 450 No such mailbox.', letters: 1, isTriedAgain: true },
    ])
    catcher.refuse('p2@n.example', null)
    await settled()
    await turn('2027-03-01T09:05:00Z')
    expect((await deliveries()).items[0]).toMatchObject({ state: 'DONE', sent: 2, refused: 2 })
  })

  test('waits for a mail server where there is none, and leaves once there is one', async () => {
    const { turn, deliveries } = await buildMessage(names(1), { sellers: 0 })
    app.services.mail = null
    const blind = runJobs(app, null)
    await turn(NINE_IN_LONDON, false)
    await settled()
    await turn('2027-03-01T09:01:00Z', false)
    await blind.close()
    expect(await deliveries()).toMatchObject({
      isMailSetUp: false,
      items: [{ state: 'RUNNING', sent: 0 }, { people: 0 }],
    })
    run()
    await turn('2027-03-01T09:02:00Z')
    await arrived(1)
  })
})

test('a mail leaves at once on somebody’s word, and only one that is scheduled', async () => {
  const { deliveries, act, communication } = await buildMessage(names(1), { sellers: 0 })
  const { version } = await deliveries()
  const left = await act('deliverNow', { id: communication, version })
  expect(left.items.map(({ state }: { state: string }) => state)).toEqual(['RUNNING', 'RUNNING'])
  expect(left.mayDeliverNow).toEqual({ allowed: false, reason: 'It is leaving already.' })
  expect(await act('deliverNow', { id: communication, version })).toMatchObject({ refusal: 'NOT_ALLOWED' })
  run()
  await arrived(1)
  const draft = await buildMessage(names(1), { state: 'approved' })
  const early = await draft.act('deliverNow', { id: draft.communication, version: 1 })
  expect(early).toMatchObject({
    refusal: 'NOT_ALLOWED',
    message: 'Only a communication that is scheduled can go out.',
  })
})

test('what goes out without Tidemark is put down by hand with its day, which can’t lie ahead', async () => {
  const { act, communication, deliveries } = await buildMessage(names(3), { sellers: 0, channel: 'intranet' })
  const input = { id: communication, version: 1 }
  expect(await act('recordDelivery', { ...input, deliveredOn: '2199-01-01' })).toMatchObject({
    refusal: 'INVALID_INPUT',
  })
  const done = await act('recordDelivery', { ...input, deliveredOn: '2026-11-02' })
  expect(done.items).toMatchObject([
    {
      origin: 'PEOPLE',
      state: 'DONE',
      deliveredOn: '2026-11-02',
      people: 3,
      sent: 0,
      mayCancel: { allowed: false },
    },
    { state: 'DONE', people: 0 },
  ])
  expect(await sql('select state, sent_on::text from communication where id = $1', [communication])).toEqual([
    { state: 'sent', sent_on: '2026-11-02' },
  ])
  const { version } = await deliveries()
  expect(
    await act('recordDelivery', { id: communication, version, deliveredOn: '2026-11-02' }),
  ).toMatchObject({
    refusal: 'NOT_ALLOWED',
  })
})

describe('an invitation to a meeting', () => {
  const meeting = {
    channel: 'meeting',
    sellers: 0,
    minutes: 45,
    place: 'Room 4',
    plannedOn: '2027-03-29',
  } as const

  test('leaves as soon as it is scheduled, follows when it is moved, and is taken back when it is called off', async () => {
    const { turn, deliveries, act, communication } = await buildMessage(names(1), meeting)
    run()
    await turn('2027-03-02T10:00:00Z')
    await arrived(1)
    await settled()
    const [invitation] = catcher.mails
    expect(invitation?.subject).toBe('Invitation: What changes on Monday')
    // London is at summer time since the day before: nine o'clock there is 8:00 UTC.
    expect(invitation?.text).toContain('When: Monday, March 29, 2027 at 09:00 (Europe/London), 45 minutes')
    expect(JSON.stringify(invitation?.attachments)).toContain('text/calendar')

    await sql(`update communication set starts_at = '10:30' where id = $1`, [communication])
    await turn('2027-03-03T10:00:00Z')
    await arrived(2)
    await settled()
    expect(catcher.mails[1]?.subject).toBe('Changed: What changes on Monday')
    expect(catcher.mails[1]?.text).toContain('at 10:30')
    await turn('2027-03-04T10:00:00Z')
    await settled()
    expect(catcher.mails).toHaveLength(2)

    const [toAll] = (await deliveries()).items
    expect(toAll).toMatchObject({ state: 'RUNNING', sent: 1, deliveredOn: '2027-03-29' })
    await act('cancelDelivery', { id: toAll.id, version: toAll.version })
    await arrived(3)
    expect(catcher.mails[2]?.subject).toBe('Called off: What changes on Monday')
  })

  test('is over when the meeting is, and then the communication is sent', async () => {
    const { turn, communication } = await buildMessage(names(1), meeting)
    await turn('2027-03-02T10:00:00Z')
    await turn('2027-03-29T08:44:00Z')
    const state = () => sql('select state from communication where id = $1', [communication])
    expect(await state()).toEqual([{ state: 'scheduled' }])
    await turn('2027-03-29T08:45:00Z')
    expect(await state()).toEqual([{ state: 'sent' }])
  })
})

describe('the page of a message', () => {
  test('shows it as it was cut for the person, and confirming it counts as reached, once', async () => {
    const { turn, people } = await buildMessage(names(1), { body: 'For {{unit}}.' })
    run()
    await turn(NINE_IN_LONDON)
    await arrived(1)
    const token = tokenIn(catcher.mails[0])
    const opened = await post('open', { token })
    expect(opened).toMatchObject({
      status: 200,
      body: {
        title: 'What changes on Monday',
        sender: 'Mara Lindqvist',
        commentWay: 'comment_page',
        reachedOn: null,
        isOptional: false,
      },
    })
    expect(opened.body.html).toContain('For Sales.')
    const reached = () =>
      sql('select reached_by, reached_on::text from delivery_recipient where employee_id = $1', [
        people.get('p0@n.example'),
      ])
    expect(await reached()).toEqual([
      { reached_by: null, reached_on: null },
      { reached_by: null, reached_on: null },
    ])
    app.setNow(new Date('2027-03-02T10:00:00Z'))
    expect(await post('confirm', { token })).toMatchObject({ status: 200, body: { confirmed: true } })
    app.setNow(new Date('2027-03-09T10:00:00Z'))
    await post('confirm', { token })
    app.setNow(null)
    // With both audiences that they are in.
    expect(await reached()).toEqual([
      { reached_by: 'confirmed', reached_on: '2027-03-02' },
      { reached_by: 'confirmed', reached_on: '2027-03-02' },
    ])
    expect((await post('open', { token })).body.reachedOn).toBe('2027-03-02')
  })

  test.each([[''], ['x'.repeat(86)], [7], [null]])('opens nothing by %j', async (token) => {
    for (const path of ['open', 'confirm', 'mails'])
      expect(await post(path, { token, wants: false })).toMatchObject({ status: 404 })
  })
})

describe('mails that are good to know and no more', () => {
  test('name a way out for programs and people; whoever takes it gets no others, but what they need to know', async () => {
    const first = await buildMessage(names(2), { sellers: 0, isOptional: true })
    const { turn, organization, program, deliveries } = first
    run()
    await turn(NINE_IN_LONDON)
    await arrived(2)
    await settled()
    const mail = catcher.mails.find(({ to }) => to?.[0]?.address === 'p0@n.example')
    expect(headerOf(mail, 'list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const url = /^<(.+)>$/.exec(headerOf(mail, 'list-unsubscribe') ?? '')?.[1] ?? ''
    expect(url.startsWith(`${ORIGIN}/api/message/unsubscribe/`)).toBe(true)
    // The address stands in logs, so it opens nothing.
    expect(await post('open', { token: url.split('/').at(-1) })).toMatchObject({ status: 404 })

    const click = (address: string) =>
      app.http.inject({
        method: 'POST',
        url: new URL(address).pathname,
        headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'cross-site' },
        payload: 'List-Unsubscribe=One-Click',
      })
    expect((await click(url)).statusCode).toBe(200)
    expect((await click(url)).statusCode).toBe(200)
    expect((await click(`${url}x`)).statusCode).toBe(404)
    expect((await deliveries()).items[0]).toMatchObject({ unsubscribed: 1 })

    catcher.mails.length = 0
    const everybody = await buildAudience(app, organization, { program })
    const send = async (isOptional: boolean) => {
      const given = { program, audiences: [everybody], state: 'scheduled', isOptional } as const
      const id = await buildCommunication(app, organization, given)
      await app.tenant(organization).transactional((em) => startDeliveries(em, id, new Date(NINE_IN_LONDON)))
      await settled()
    }
    await send(true)
    expect(catcher.addresses()).toEqual(['p1@n.example'])
    await send(false)
    expect(catcher.addresses()).toEqual(['p0@n.example', 'p1@n.example', 'p1@n.example'])

    expect(await post('mails', { token: tokenIn(mail), wants: true })).toMatchObject({ status: 200 })
    await send(true)
    expect(catcher.addresses().filter((address) => address === 'p0@n.example')).toHaveLength(2)
  })

  test('reach nobody who unsubscribed after they were queued', async () => {
    const { turn, organization, program, people } = await buildMessage(names(2), {
      sellers: 0,
      isOptional: true,
    })
    await turn(NINE_IN_LONDON)
    await sql(
      `insert into mail_opt_out (id, organization_id, program_id, employee_id, opted_out_on)
       values (gen_random_uuid(), $1, $2, $3, '2027-03-01')`,
      [organization, program, people.get('p0@n.example')],
    )
    run()
    await arrived(1)
    await settled()
    expect(catcher.addresses()).toEqual(['p1@n.example'])
  })
})
