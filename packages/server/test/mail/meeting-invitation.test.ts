import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressMail } from '../../src/modules/mail/address-mail.ts'
import type { MeetingInvitation } from '../../src/modules/mail/mail.module.ts'
import { openSmtp } from '../../src/modules/mail/smtp.ts'
import { catchMail, type MailCatcher } from './catch-mail.ts'
import { FROM, mailServer } from './run-jobs.ts'

let catcher: MailCatcher
beforeAll(async () => {
  catcher = await catchMail()
})
afterAll(() => catcher.close())

const MEETING: MeetingInvitation = {
  method: 'request',
  id: '0199aaaa-0000-7000-8000-000000000001',
  sequence: 0,
  summary: 'What the new counter means for you',
  description: 'Twenty minutes, then your questions.',
  startsAt: new Date('2027-03-15T08:30:00Z'),
  minutes: 45,
  place: 'Canteen, ground floor',
  organizer: 'Ada Okafor',
}

/** Sends a letter about the meeting, and answers with what arrived. */
async function send(meeting: Partial<MeetingInvitation>) {
  catcher.mails.length = 0
  const smtp = openSmtp(mailServer(catcher.url))
  const letter = {
    language: 'en',
    subject: 'You are invited',
    paragraphs: ['Come.'],
    link: { label: 'Open', url: 'https://tidemark.example/message#x' },
    notes: [],
    list: { name: 'Counter', id: 'x' },
    meeting: { ...MEETING, ...meeting },
  }
  await smtp.post(
    addressMail(letter, {
      id: 'mail-1',
      to: 'bo@n.example',
      host: 'tidemark.example',
      from: FROM,
      now: new Date('2027-03-01T10:00:00Z'),
    }),
  )
  smtp.close()
  const [mail] = catcher.mails
  const parts = mail?.attachments.filter(({ mimeType }) => /calendar|ics/.test(mimeType)) ?? []
  const content = parts.map(({ content: bytes }) =>
    typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes),
  )
  return { mail, parts, content }
}

/** As a strict calendar reads it. */
function read(text: string | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(text ?? ''))
  const [event, ...others] = calendar.getAllSubcomponents('vevent')
  expect(others).toEqual([])
  return { calendar, event: new ICAL.Event(event) }
}

test('an invitation arrives as a mail with a part that a calendar reads: when in UTC, where, who asks and who is asked', async () => {
  const { mail, parts, content } = await send({})
  expect(mail?.text).toContain('Come.')
  expect(parts[0]).toMatchObject({ mimeType: 'text/calendar', method: 'REQUEST' })
  expect(content[0]).toContain('DTSTART:20270315T083000Z')
  const { calendar, event } = read(content[0])
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(event).toMatchObject({
    uid: '0199aaaa-0000-7000-8000-000000000001@tidemark.example',
    sequence: 0,
    summary: 'What the new counter means for you',
    description: 'Twenty minutes, then your questions.',
    location: 'Canteen, ground floor',
    organizer: 'mailto:tidemark@northwind.example',
  })
  expect(event.startDate.toJSDate()).toEqual(MEETING.startsAt)
  // Half past eight and 45 minutes.
  expect(event.endDate.toJSDate()).toEqual(new Date('2027-03-15T09:15:00Z'))
  // A scheme has no upper and lower case (RFC 3986, 3.1), and the generator writes this one in capitals.
  expect(event.attendees.map((one) => one.getFirstValue())).toEqual(['MAILTO:bo@n.example'])
  expect(event.component.getFirstProperty('organizer')?.getParameter('cn')).toBe('Ada Okafor')
})

test('a change is the same event with a greater sequence, and a cancellation takes this event away', async () => {
  const moved = read((await send({ sequence: 1, startsAt: new Date('2027-03-16T08:30:00Z') })).content[0])
  expect(moved.event).toMatchObject({ uid: `${MEETING.id}@tidemark.example`, sequence: 1 })
  const { parts, content } = await send({ method: 'cancel', sequence: 2 })
  expect(parts[0]).toMatchObject({ method: 'CANCEL' })
  const { calendar, event } = read(content[0])
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  expect(event).toMatchObject({ uid: `${MEETING.id}@tidemark.example`, sequence: 2 })
  expect(event.component.getFirstPropertyValue('status')).toBe('CANCELLED')
})

test.each([
  'Commas, semicolons; backslashes \\ and "quotes"',
  'Zeile eins\nZeile zwei: Ünïcödé 🙂 '.repeat(8).trim(),
  'BEGIN:VEVENT\r\nUID:forged\r\nEND:VEVENT',
])('what people write stays text in a calendar: %j', async (text) => {
  const { event } = read(
    (await send({ summary: text, description: text, place: text, organizer: text })).content[0],
  )
  expect(event.uid).toBe(`${MEETING.id}@tidemark.example`)
  expect(event.description).toBe(text.replaceAll('\r\n', '\n'))
  expect(event.location).toBe(text.replaceAll('\r\n', '\n'))
  expect(event.attendees).toHaveLength(1)
})
