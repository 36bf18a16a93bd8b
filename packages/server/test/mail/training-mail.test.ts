import ICAL from 'ical.js'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { remindOfTraining } from '../../src/modules/attendance/attendance.module.ts'
import { importFile } from '../app/import-file.ts'
import { ask, createTestApp, type TestApp } from '../app/test-app.ts'
import {
  buildColleague,
  buildEmployee,
  buildOrganization,
  buildUnit,
  buildViewer,
} from '../builders/organization.ts'
import { buildAttendance, buildCourse, buildSeries, buildSession } from '../builders/training.ts'
import { catchMail, type CaughtMail, type MailCatcher } from './catch-mail.ts'
import { jobsLeft, mailServer, runJobs } from './run-jobs.ts'

let app: TestApp
let catcher: MailCatcher
let runner: { close(): Promise<void> }
let organization: string
let unit: string
let hr: string
let course: string

beforeAll(async () => {
  app = await createTestApp()
  organization = await buildOrganization(app)
  unit = await buildUnit(app, organization)
  hr = await buildViewer(app, organization, [{ role: 'hr' }])
  course = await buildCourse(app, organization, { title: 'Talking' })
})
afterAll(() => app.close())
beforeEach(async () => {
  catcher = await catchMail()
  runner = runJobs(app, mailServer(catcher.url))
})
afterEach(async () => {
  await runner.close()
  await catcher.close()
})

const settled = () =>
  vi.waitFor(async () => expect(await jobsLeft(app)).toBe(0), { timeout: 20_000, interval: 50 })
const change = async (name: string, input: object) => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const kind = /^(cancel|reinstate)/.test(name) ? 'VersionedInput' : type
  const text = `mutation ($input: ${kind}!) { answer: ${name}(input: $input) { __typename ... on Refusal { message } } }`
  const { data } = await ask(app, text, { input }, hr)
  await settled()
  return data['answer']
}
const people = (...names: string[]) =>
  Promise.all(names.map((name) => buildEmployee(app, organization, unit, { email: `${name}@n.example` })))

/** The mails that came since the last look, by whom they went to. */
function take(): Map<string, CaughtMail> {
  const mails = catcher.mails.splice(0)
  const byAddress = new Map(mails.map((mail) => [mail.to?.[0]?.address?.split('@')[0] ?? '', mail]))
  expect(byAddress.size).toBe(mails.length)
  return byAddress
}

/** What a calendar reads of a mail: a file of its own for each date. */
function events(mail: CaughtMail | undefined) {
  const parts = (mail?.attachments ?? []).filter(({ mimeType }) => mimeType === 'text/calendar')
  return parts.map(({ content }) => {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content)
    const calendar = new ICAL.Component(ICAL.parse(text))
    const [component] = calendar.getAllSubcomponents('vevent')
    const event = new ICAL.Event(component)
    const method = calendar.getFirstPropertyValue('method')
    const start = event.startDate.toJSDate().toISOString()
    return { method, uid: event.uid, sequence: event.sequence, start, place: event.location }
  })
}

const HOURS = { startsOn: '2027-03-29', startTime: '09:00', endsOn: '2027-03-29', endTime: '12:00' }

test('whoever is registered is invited, told of a change, of moving up and of the end, and calendars follow', async () => {
  const startsAt = new Date('2027-03-29T08:00:00Z')
  const session = await buildSession(app, organization, { course, capacity: 1, startsAt, place: 'Room 1' })
  const [ana, bo] = await people('ana', 'bo')
  await change('registerForTraining', { sessionId: session, employeeIds: [ana, bo] })
  const first = take()
  expect(first.get('ana')?.subject).toBe('Registered: Talking')
  // London is one hour ahead of UTC from 28 March 2027 on.
  expect(first.get('ana')?.text).toContain('09:00')
  expect(first.get('bo')?.subject).toBe('On the waiting list: Talking')
  expect(events(first.get('bo'))).toEqual([])
  const [invited] = events(first.get('ana'))
  expect(invited).toMatchObject({ method: 'REQUEST', start: startsAt.toISOString(), place: 'Room 1' })

  const moved = { ...HOURS, timeZone: 'Europe/London', isSelfPaced: false, capacity: 1, place: 'Room 2' }
  await change('updateTrainingSession', { id: session, version: 1, session: moved })
  const second = take()
  expect(second.get('ana')?.subject).toBe('Changed: Talking')
  const [again] = events(second.get('ana'))
  expect(again).toMatchObject({ method: 'REQUEST', uid: invited?.uid, place: 'Room 2' })
  expect(again?.sequence).toBeGreaterThan(invited?.sequence ?? 0)

  await change('unregisterFromTraining', { sessionId: session, employeeIds: [ana] })
  const third = take()
  const [gone] = events(third.get('ana'))
  expect(gone).toMatchObject({ method: 'CANCEL', uid: invited?.uid })
  expect(gone?.sequence).toBeGreaterThan(again?.sequence ?? 0)
  expect(third.get('bo')?.subject).toBe('A seat for you: Talking')
  const [seat] = events(third.get('bo'))
  expect(seat).toMatchObject({ method: 'REQUEST' })

  await change('cancelTrainingSession', { id: session, version: 2 })
  const fourth = take()
  expect([...fourth.keys()]).toEqual(['bo'])
  expect(fourth.get('bo')?.subject).toBe('Cancelled: Talking')
  const [off] = events(fourth.get('bo'))
  expect(off).toMatchObject({ method: 'CANCEL', uid: seat?.uid })
  expect(off?.sequence).toBeGreaterThan(seat?.sequence ?? 0)

  await change('reinstateTrainingSession', { id: session, version: 3 })
  const [back] = events(take().get('bo'))
  expect(back).toMatchObject({ method: 'REQUEST', uid: seat?.uid })
  expect(back?.sequence).toBeGreaterThan(off?.sequence ?? 0)
})

test('whoever loses their seat on the sheet is told, out of their calendar, and who comes back to no seat is still out of it', async () => {
  const session = await buildSession(app, organization, {
    course,
    capacity: 1,
    startsAt: new Date('2027-03-29T08:00:00Z'),
  })
  const [flo, gus, hal] = await people('flo', 'gus', 'hal')
  await change('registerForTraining', { sessionId: session, employeeIds: [flo, gus, hal] })
  const [invited] = events(take().get('flo'))
  const mark = (employeeId: string | undefined, version: number, more: object) =>
    change('markAttendance', { sessionId: session, marks: [{ employeeId, version, ...more }] })

  await mark(flo, 1, { status: 'EXCUSED' })
  const excused = take()
  expect(excused.get('flo')?.subject).toBe('No longer registered: Talking')
  const [gone] = events(excused.get('flo'))
  expect(gone).toMatchObject({ method: 'CANCEL', uid: invited?.uid })
  expect(gone?.sequence).toBeGreaterThan(invited?.sequence ?? 0)
  expect(excused.get('gus')?.subject).toBe('A seat for you: Talking')

  await mark(flo, 2, { status: 'REGISTERED' })
  const back = take()
  expect([...back.keys()]).toEqual(['flo'])
  expect(back.get('flo')?.subject).toBe('On the waiting list: Talking')
  const [out] = events(back.get('flo'))
  expect(out).toMatchObject({ method: 'CANCEL', uid: invited?.uid })
  expect(out?.sequence).toBeGreaterThan(gone?.sequence ?? 0)

  await mark(gus, 2, { takeOff: true })
  const off = take()
  expect(events(off.get('gus'))).toMatchObject([{ method: 'CANCEL' }])
  const [seat] = events(off.get('flo'))
  expect(seat).toMatchObject({ method: 'REQUEST', uid: invited?.uid })
  expect(seat?.sequence).toBeGreaterThan(out?.sequence ?? 0)
  // Whoever only waited is told as well.
  await mark(hal, 1, { takeOff: true })
  expect(take().get('hal')?.subject).toBe('No longer registered: Talking')
})

test('the file that somebody saves and the mails mean the same dates to a calendar', async () => {
  const { employee, cookie } = await buildColleague(app, organization, unit, { email: 'kit@n.example' })
  const startsAt = new Date('2027-03-29T08:00:00Z')
  const session = await buildSession(app, organization, { course, startsAt })
  await change('registerForTraining', { sessionId: session, employeeIds: [employee] })
  const [invited] = events(take().get('kit'))
  const { data } = await ask(app, '{ myTraining { upcoming { calendarFile } } }', {}, cookie)
  const saved = new ICAL.Component(ICAL.parse(data['myTraining'].upcoming[0].calendarFile))
  const event = new ICAL.Event(saved.getFirstSubcomponent('vevent') ?? undefined)
  expect([event.uid, event.sequence]).toEqual([invited?.uid, invited?.sequence])
  // A message that publishes would have to name its organizer's address; a file is none.
  expect(saved.getFirstPropertyValue('method')).toBeNull()
})

test('what is put down on the sheet of a session that has begun sends nobody a mail', async () => {
  const [startsAt, endsAt] = [new Date(Date.now() - 3_600_000), new Date(Date.now() + 3_600_000)]
  const session = await buildSession(app, organization, { course, startsAt, endsAt })
  const employeeIds = await people('ira', 'jo')
  await change('registerForTraining', { sessionId: session, employeeIds })
  take()
  await change('markAttendance', {
    sessionId: session,
    marks: [
      { employeeId: employeeIds[0], version: 1, status: 'EXCUSED' },
      { employeeId: employeeIds[1], version: 1, takeOff: true },
    ],
  })
  expect([...take().keys()]).toEqual([])
})

test('whoever is in a series gets one mail with each of its parts, and a part that is called off leaves their calendar', async () => {
  const { id, parts } = await buildSeries(app, organization, {
    course,
    partsStartAt: ['2027-03-23', '2027-03-30'].map((day) => new Date(`${day}T09:00:00Z`)),
  })
  const [cy] = await people('cy')
  await change('registerForTraining', { sessionId: id, employeeIds: [cy] })
  const invited = events(take().get('cy'))
  expect(invited.map(({ start }) => start)).toEqual(['2027-03-23T09:00:00.000Z', '2027-03-30T09:00:00.000Z'])
  expect(new Set(invited.map(({ uid }) => uid)).size).toBe(2)
  await change('cancelTrainingSession', { id: parts[1], version: 1 })
  expect(events(take().get('cy')).map(({ method }) => method)).toEqual(['REQUEST', 'CANCEL'])
})

test('a file that moves sessions tells their people as a change by hand does, once a session, and nobody of those that are over', async () => {
  const own = await buildCourse(app, organization, { code: 'MOVED', title: 'Moving' })
  const build = (code: string, day: string) =>
    buildSession(app, organization, {
      course: own,
      code,
      startsAt: new Date(`${day}T08:00:00Z`),
      place: 'Room 1',
    })
  const { id: series, parts } = await buildSeries(app, organization, {
    course: own,
    code: 'SERIES',
    place: 'Room 1',
  })
  const em = app.tenant(organization)
  for (const [n, part] of parts.entries())
    await em.execute('update training_session set code = ? where id = ?', [`PART ${n}`, part])
  const sessions = {
    place: await build('PLACE', '2027-04-01'),
    time: await build('TIME', '2027-04-02'),
    seats: await build('SEATS', '2027-04-03'),
    over: await build('OVER', '2020-04-04'),
    series,
  }
  for (const [name, session] of Object.entries(sessions))
    for (const employee of await people(name))
      await buildAttendance(app, organization, { session, employee, status: 'registered' })
  const bytes =
    'course,session,start,end,place,seats\n' +
    'MOVED,PLACE,2027-04-01 09:00,2027-04-01 13:00,Room 2,\n' +
    'MOVED,TIME,2027-04-02 10:00,2027-04-02 14:00,Room 1,\n' +
    'MOVED,SEATS,2027-04-03 09:00,2027-04-03 13:00,Room 1,20\n' +
    'MOVED,OVER,2020-04-04 09:00,2020-04-04 13:00,Room 2,\n' +
    'MOVED,PART 1,2027-03-09 09:00,2027-03-09 13:00,Room 2,\n' +
    'MOVED,PART 2,2027-03-16 09:00,2027-03-16 13:00,Room 2,\n'
  const options = { timeZone: 'Europe/London' }
  expect(await importFile(app, 'TRAINING_SESSIONS', { bytes }, hr, { options })).toMatchObject({
    status: 'APPLIED',
    plan: { changeCount: 6 },
  })
  await settled()
  const told = take()
  expect([...told.keys()].toSorted()).toEqual(['place', 'series', 'time'])
  expect(told.get('place')?.subject).toBe('Changed: Moving')
  expect(events(told.get('place'))).toMatchObject([{ method: 'REQUEST', place: 'Room 2' }])
  // London is one hour ahead of UTC from 28 March 2027 on.
  expect(events(told.get('time'))).toMatchObject([{ start: '2027-04-02T09:00:00.000Z' }])
  expect(events(told.get('series')).map(({ place }) => place)).toEqual(['Room 1', 'Room 2', 'Room 2'])
  const changed = await em.execute(
    'select code from training_session where course_id = ? and calendar_sequence = 1 order by code',
    [own],
  )
  expect(changed.map((session) => session['code'])).toEqual(['OVER', 'PLACE', 'SERIES', 'TIME'])
  expect(await importFile(app, 'TRAINING_SESSIONS', { bytes }, hr, { options })).toMatchObject({
    status: 'APPLIED',
  })
  await settled()
  expect(take().size).toBe(0)
})

test('whoever moves up since a file adds seats, or since somebody is erased, is told that there is a seat for them', async () => {
  const own = await buildCourse(app, organization, { code: 'SEATS', title: 'Sitting' })
  const session = await buildSession(app, organization, {
    course: own,
    code: 'S1',
    capacity: 1,
    startsAt: new Date('2027-05-03T08:00:00Z'),
  })
  const [kay, lea, mia, nan] = await people('kay', 'lea', 'mia', 'nan')
  await change('registerForTraining', { sessionId: session, employeeIds: [kay, lea, mia, nan] })
  take()
  const bytes = 'course,session,seats\nSEATS,S1,2\n'
  expect(await importFile(app, 'TRAINING_SESSIONS', { bytes }, hr)).toMatchObject({ status: 'APPLIED' })
  await settled()
  const added = take()
  expect([...added.keys()]).toEqual(['lea'])
  expect(added.get('lea')?.subject).toBe('A seat for you: Sitting')
  expect(events(added.get('lea'))).toMatchObject([{ method: 'REQUEST' }])

  const administrator = await buildViewer(app, organization, [{ role: 'administrator' }])
  const erase = `mutation ($input: EraseEmployeeInput!) { eraseEmployee(input: $input) { __typename } }`
  await ask(app, erase, { input: { id: kay, version: 1, staffNumber: kay } }, administrator)
  await settled()
  expect([...take()].map(([name, { subject }]) => [name, subject])).toEqual([
    ['mia', 'A seat for you: Sitting'],
  ])
})

test('on the day before everybody with a seat is reminded, once', async () => {
  const startsAt = new Date('2027-03-08T09:00:00Z')
  const session = await buildSession(app, organization, { course, capacity: 1, startsAt })
  await change('registerForTraining', { sessionId: session, employeeIds: await people('di', 'ed') })
  take()
  const em = app.tenant(organization)
  const remind = async (now: string) => {
    app.setNow(new Date(now))
    await remindOfTraining(em, new Date(now))
    await settled()
    return [...take().keys()]
  }
  expect(await remind('2027-03-06T10:00:00Z')).toEqual([])
  expect(await remind('2027-03-07T05:00:00Z')).toEqual([])
  expect(await remind('2027-03-07T10:00:00Z')).toEqual(['di'])
  expect(await remind('2027-03-07T11:00:00Z')).toEqual([])
})
