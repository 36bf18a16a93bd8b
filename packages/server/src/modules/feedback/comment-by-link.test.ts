import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askMessage } from '../../../test/app/message.ts'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildPeople } from '../../../test/builders/behaviors.ts'
import { buildCommunication } from '../../../test/builders/communications.ts'
import { buildDelivery } from '../../../test/builders/deliveries.ts'
import { buildOrganization, buildUnit } from '../../../test/builders/organization.ts'
import { buildProgram } from '../../../test/builders/programs.ts'
import { withClient } from '../../database/connect.ts'
import { DeliveryRecipient } from '../deliveries/delivery-recipient.entity.ts'
import { putOutFeedback } from './put-out-feedback.ts'

// A Wednesday; its week began on Monday, 1 March.
const WEDNESDAY = new Date('2027-03-03T10:00:00Z')

describe('a comment by a personal link', () => {
  let app: TestApp
  let organization: string
  let program: string
  let unit: string

  beforeAll(async () => {
    app = await createTestApp()
    app.setNow(WEDNESDAY)
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization)
    unit = await buildUnit(app, organization)
  })
  afterAll(() => app.close())

  /** A message to audiences of these sizes; the links of each. */
  async function aMessage(...sizes: number[]) {
    const communication = await buildCommunication(app, organization, { program, state: 'sent' })
    const audiences = []
    for (const size of sizes) {
      const people = await buildPeople(app, organization, unit, size)
      const audience = await buildAudience(app, organization, { program, kind: 'list', people })
      const recipients = people.map((employee) => ({ employee }))
      const { recipientIds } = await buildDelivery(app, organization, {
        program,
        communication,
        audience,
        recipients,
      })
      audiences.push({ audience, recipients: recipientIds })
    }
    return { communication, audiences }
  }
  const say = (recipient: string, body: string, given: Record<string, unknown> = {}) =>
    askMessage(app, 'comment', {
      organization,
      recipient,
      sendKey: randomUUID(),
      theme: 'process',
      isNamed: false,
      body,
      ...given,
    })
  const look = async (sql: string, parameters: unknown[] = [], url = app.database.adminUrl) =>
    (await withClient(url, (client) => client.query(sql, parameters))).rows
  const commentsOn = (communication: string) =>
    look(
      `select id, audience_id as audience, employee_id as employee, source, body, received_on::text as "receivedOn",
              created_at as "createdAt", xmin::text as transaction
         from feedback where communication_id = $1 order by ctid`,
      [communication],
    )
  const turnNight = (day: string) => putOutFeedback(app.tenant(organization), new Date(`${day}T00:01:00Z`))

  it('without a name lies where the app can’t look until the night, and then tells the week and nobody', async () => {
    const { communication, audiences } = await aMessage(10)
    const [{ audience, recipients } = { audience: '', recipients: [] }] = audiences
    const [recipient = ''] = recipients
    expect(await askMessage(app, 'commenting', { organization, recipient })).toMatchObject({
      status: 200,
      body: { mayBeUnnamed: true, fewest: 10, fullName: expect.any(String) },
    })
    expect(await say(recipient, 'The forms are too long.')).toEqual({ status: 200, body: { taken: true } })
    expect(await commentsOn(communication)).toEqual([])
    await turnNight('2027-03-03')
    expect(await commentsOn(communication)).toEqual([])
    await turnNight('2027-03-04')
    expect(await commentsOn(communication)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4/),
        audience,
        employee: null,
        source: 'link',
        body: 'The forms are too long.',
        receivedOn: '2027-03-01',
        createdAt: new Date('2027-03-01T00:00:00Z'),
        transaction: expect.any(String),
      },
    ])
  })

  it('without a name can’t be read, changed or taken away as the app’s own role until it is put out', async () => {
    const { audiences } = await aMessage(10)
    await say(audiences[0]?.recipients[0] ?? '', 'Nobody reads this yet.')
    const app_ = new pg.Client({ connectionString: app.database.appUrl })
    await app_.connect()
    try {
      await app_.query(`select set_config('app.org', $1, false)`, [organization])
      for (const sql of [
        'select body from unnamed_feedback',
        'select xmin from unnamed_feedback',
        'delete from unnamed_feedback',
        `update unnamed_feedback set body = ''`,
      ])
        await expect(app_.query(sql)).rejects.toThrow('permission denied')
    } finally {
      await app_.end()
    }
  })

  it('without a name leaves nothing else: no audit entry, no kept answer, nobody reached', async () => {
    const { audiences } = await aMessage(10)
    const recipients = audiences[0]?.recipients ?? []
    const rest = () =>
      look(
        `select (select count(*)::int from audit_entry) as entries, (select count(*)::int from kept_answer) as kept,
                (select json_agg(r order by r.id) from delivery_recipient r) as recipients,
                (select json_agg(r.xmin::text order by r.id) from delivery_recipient r) as written`,
      )
    const before = await rest()
    await say(recipients[0] ?? '', 'Nothing shall tell that it was me.')
    await turnNight('2027-03-04')
    expect(await rest()).toEqual(before)
  })

  it('without a name stands among all others of its week in one transaction and an order drawn by lot', async () => {
    const { communication, audiences } = await aMessage(12)
    const recipients = audiences[0]?.recipients ?? []
    const bodies = recipients.map((_, index) => `Comment ${String(index).padStart(2, '0')}`)
    for (const [index, recipient] of recipients.slice(0, 6).entries())
      await say(recipient, bodies[index] ?? '')
    await turnNight('2027-03-04')
    const [early] = await commentsOn(communication)
    app.setNow(new Date('2027-03-05T10:00:00Z'))
    for (const [index, recipient] of recipients.slice(6).entries())
      await say(recipient, bodies[index + 6] ?? '')
    await turnNight('2027-03-08')
    app.setNow(WEDNESDAY)
    const comments = await commentsOn(communication)
    expect(comments.map(({ body }) => String(body)).toSorted((a, b) => a.localeCompare(b))).toEqual(bodies)
    // In the order of one chance among 479,001,600 they would stand as they came.
    expect(comments.map(({ body }) => body)).not.toEqual(bodies)
    expect(new Set(comments.map(({ transaction }) => transaction)).size).toBe(1)
    expect(comments[0]?.transaction).not.toBe(early?.transaction)
    expect(new Set(comments.map(({ receivedOn }) => receivedOn))).toEqual(new Set(['2027-03-01']))
    expect(comments.map(({ id }) => id)).toContain(early?.id)
  })

  it('sent twice is there once, with a name and without', async () => {
    const { communication, audiences } = await aMessage(10)
    const [recipient = ''] = audiences[0]?.recipients ?? []
    for (const isNamed of [true, false]) {
      const sendKey = randomUUID()
      const sends = await Promise.all(
        [1, 2, 3].map(() => say(recipient, `Named: ${isNamed}`, { sendKey, isNamed })),
      )
      expect(sends.map(({ status }) => status)).toEqual([200, 200, 200])
    }
    await turnNight('2027-03-04')
    expect(
      (await commentsOn(communication))
        .map(({ body }) => String(body))
        .toSorted((a, b) => a.localeCompare(b)),
    ).toEqual(['Named: false', 'Named: true'])
  })

  it('tells no audience where one of the message has fewer than ten people, and isn’t taken without a name where all have', async () => {
    const mixed = await aMessage(10, 9)
    for (const { recipients } of mixed.audiences) await say(recipients[0] ?? '', 'From one of the two.')
    await turnNight('2027-03-04')
    expect((await commentsOn(mixed.communication)).map(({ audience }) => audience)).toEqual([null, null])

    const few = await aMessage(9)
    const [recipient = ''] = few.audiences[0]?.recipients ?? []
    expect((await askMessage(app, 'commenting', { organization, recipient })).body.mayBeUnnamed).toBe(false)
    expect(await say(recipient, 'Too few.')).toMatchObject({
      status: 403,
      body: { refusal: { code: 'NOT_ALLOWED', message: expect.stringContaining('fewer than 10 people') } },
    })
    await turnNight('2027-03-04')
    expect(await commentsOn(few.communication)).toEqual([])
    expect((await say(recipient, 'With my name.', { isNamed: true })).status).toBe(200)
  })

  it('with a name is there at once with the day, counts as being reached, and is on the audit record without its words', async () => {
    const { communication, audiences } = await aMessage(2)
    const [{ audience, recipients } = { audience: '', recipients: [] }] = audiences
    const [recipient = ''] = recipients
    await say(recipient, 'Who shows me how?', { isNamed: true })
    const row = await app.tenant(organization).findOneOrFail(DeliveryRecipient, { id: recipient })
    const [comment] = await commentsOn(communication)
    expect(comment).toMatchObject({
      audience,
      employee: row.employee?.id,
      source: 'link',
      receivedOn: '2027-03-03',
    })
    expect(row).toMatchObject({ reachedOn: '2027-03-03', reachedBy: 'replied' })
    expect(
      await look('select command, account_id, detail from audit_entry where subject_id = $1', [comment?.id]),
    ).toEqual([{ command: 'commentByLink', account_id: null, detail: {} }])
  })

  it('is refused by field, and leads nowhere by a link that was not made here', async () => {
    const { audiences } = await aMessage(10)
    const [recipient = ''] = audiences[0]?.recipients ?? []
    expect((await say(recipient, ' ')).body.refusal.problems).toMatchObject([{ field: 'body' }])
    expect(
      (await say(recipient, 'x', { sendKey: '1', theme: 'weather' })).body.refusal.problems,
    ).toMatchObject([{ field: 'theme' }, { field: 'sendKey' }])
    expect((await say(randomUUID(), 'Hello?')).status).toBe(404)
    expect((await say(recipient, 'Hello?', { token: 'x'.repeat(86) })).status).toBe(404)
  })
})
