import { addDays } from '@tidemark/domain/kernel/calendar-date'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, createTestApp, ORIGIN, signIn, type TestApp } from '../../../test/app/test-app.ts'
import { buildAudience } from '../../../test/builders/audiences.ts'
import { buildCommunication } from '../../../test/builders/communications.ts'
import { buildDelivery } from '../../../test/builders/deliveries.ts'
import {
  buildAccount,
  buildEmployee,
  buildOrganization,
  buildUnit,
} from '../../../test/builders/organization.ts'
import { buildProgram, buildWave } from '../../../test/builders/programs.ts'
import { buildRound } from '../../../test/builders/readiness.ts'
import { Account } from '../access/account.entity.ts'
import { RoleAssignment } from '../access/role-assignment.entity.ts'
import { Delivery } from '../deliveries/delivery.entity.ts'
import { Wave } from '../programs/wave.entity.ts'

const FEED = `id link next { title day startsAt minutes place path }`
const change = (name: string) =>
  `mutation { answer: ${name} { __typename ... on CalendarFeed { ${FEED} } ... on Refusal { code } } }`
const READ = `{ calendarFeed { ${FEED} } }`

describe('a calendar feed', () => {
  let app: TestApp
  let organization: string
  let program: string
  let unit: string

  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    program = await buildProgram(app, organization, { name: 'CRM' })
    unit = await buildUnit(app, organization)
    await buildWave(app, organization, program, { name: 'Pilot; first, "small"', units: [unit] })
    await buildRound(app, organization, { program })
    const meeting = { channel: 'meeting', plannedOn: '2027-03-29', startsAt: '09:00', minutes: 45 } as const
    await buildCommunication(app, organization, {
      program,
      title: 'Town hall',
      ...meeting,
      timeZone: 'Europe/London',
      place: 'Canteen',
    })
    await buildWave(app, organization, await buildProgram(app, organization, { name: 'ERP' }), {
      name: 'Elsewhere',
    })
  })
  afterAll(() => app.close())

  const person = async (roles: Parameters<typeof buildAccount>[2]) => {
    const { id, email, password } = await buildAccount(app, organization, roles)
    return { id, cookie: await signIn(app, email, password) }
  }
  const send = async (name: string, cookie: string) => (await ask(app, change(name), {}, cookie)).data.answer
  const turnOn = async (cookie: string): Promise<string> => (await send('turnOnCalendar', cookie)).link
  /** On a day of 2027; sessions know the real time only. */
  const fetch = async (link: string, headers: Record<string, string> = {}) => {
    app.setNow(new Date('2027-02-01T09:00:00Z'))
    const response = await app.http.inject({ method: 'GET', url: link.slice(ORIGIN.length), headers })
    app.setNow(null)
    return response
  }
  /** As a strict calendar reads it. */
  const eventsOf = async (link: string) => {
    const { statusCode, body } = await fetch(link)
    expect(statusCode).toBe(200)
    const calendar = new ICAL.Component(ICAL.parse(body))
    return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
  }
  const titlesOf = async (link: string) => (await eventsOf(link)).map(({ summary }) => summary)

  it('has the days of the programs that somebody runs: whole days as days, meetings by the clock of their place', async () => {
    const { cookie } = await person([{ role: 'program_manager', program }])
    const events = await eventsOf(await turnOn(cookie))
    expect(
      events.map(({ summary, startDate, location }) => [summary, startDate.toString(), location]),
    ).toEqual(
      [
        ['Closes: Baseline (CRM)', '2027-03-12', null],
        ['Go-live: Pilot; first, "small" (CRM)', '2027-03-01', null],
        ['Opens: Baseline (CRM)', '2027-03-01', null],
        // London has put its clocks forward the night before: nine there is eight in UTC.
        ['Town hall (draft, CRM)', '2027-03-29T08:00:00Z', 'Canteen'],
      ].toSorted((one, other) => (`${one[1]} ${one[0]}` < `${other[1]} ${other[0]}` ? -1 : 1)),
    )
    expect(events.at(-1)?.endDate.toString()).toBe('2027-03-29T08:45:00Z')
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(4)
  })

  it('shows what its owner may see at the next look: roles that were given or taken act, and a disabled account has none', async () => {
    const { id, cookie } = await person([{ role: 'hr' }])
    const link = await turnOn(cookie)
    const em = app.tenant(organization)
    expect(await titlesOf(link)).toContain('Go-live: Elsewhere (ERP)')
    // Without a role there is nothing of programs.
    await em.nativeDelete(RoleAssignment, { account: id })
    expect(await titlesOf(link)).toEqual([])
    await em.nativeUpdate(Account, { id }, { status: 'disabled' })
    expect((await fetch(link)).statusCode).toBe(404)
    await em.nativeUpdate(Account, { id }, { status: 'active' })
    expect((await fetch(link)).statusCode).toBe(200)
  })

  it('an employee has the meetings that they are invited to, where and when the invitation says, until they are called off', async () => {
    const { id, cookie } = await person([{ role: 'employee' }])
    const em = app.tenant(organization)
    const employee = await buildEmployee(app, organization, unit)
    await em.nativeUpdate(Account, { id }, { employee })
    const audience = await buildAudience(app, organization, { program })
    const communication = await buildCommunication(app, organization, {
      program,
      title: 'Ask us',
      channel: 'meeting',
      state: 'scheduled',
    })
    const { id: delivery } = await buildDelivery(app, organization, {
      program,
      communication,
      audience,
      channel: 'meeting',
      state: 'running',
      startsAt: new Date('2027-03-02T10:00:00Z'),
      deliveredOn: '2027-03-02',
      place: 'Room 4',
      recipients: [{ employee, unit }],
    })
    const link = await turnOn(cookie)
    const [meeting] = (await eventsOf(link)).filter(({ summary }) => summary === 'Ask us (CRM)')
    expect([meeting?.startDate.toString(), meeting?.location]).toEqual(['2027-03-02T10:00:00Z', 'Room 4'])
    // The plan of the program, and what others are invited to, are not theirs.
    expect(await titlesOf(link)).toEqual(['Go-live: Pilot; first, "small" (CRM)', 'Ask us (CRM)'])
    await em.nativeUpdate(Delivery, { id: delivery }, { state: 'cancelled' })
    expect(await titlesOf(link)).not.toContain('Ask us (CRM)')
  })

  it('tells its owner what comes next, from today on', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const own = await buildProgram(app, organization, { name: 'Own' })
    const { cookie } = await person([{ role: 'program_manager', program: own }])
    const day = (number: number) => addDays(today, number)
    await buildWave(app, organization, own, {
      name: 'Last',
      startsOn: day(-9),
      goLiveOn: day(-2),
      endsOn: day(9),
    })
    await buildWave(app, organization, own, {
      name: 'Next',
      startsOn: day(-9),
      goLiveOn: day(1),
      endsOn: day(9),
    })
    await buildRound(app, organization, { program: own, opensOn: day(0), closesOn: day(5) })
    const { data } = await ask(app, READ, {}, cookie)
    expect(data.calendarFeed.next).toMatchObject([
      { title: 'Opens: Baseline (Own)', day: day(0), startsAt: null },
      { title: 'Go-live: Next (Own)', day: day(1), path: `/programs/${own}/plan` },
      { title: 'Closes: Baseline (Own)', day: day(5) },
    ])
  })

  it('says when it is still the same, and when it isn’t', async () => {
    const { cookie } = await person([{ role: 'program_manager', program }])
    const link = await turnOn(cookie)
    const first = await fetch(link)
    expect(first.headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, no-cache',
    })
    const tag = String(first.headers['etag'])
    const again = await fetch(link, { 'if-none-match': `W/${tag}` })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const em = app.tenant(organization)
    const wave = await em.findOneOrFail(Wave, { program })
    wave.name = 'Renamed'
    await em.flush()
    const changed = await fetch(link, { 'if-none-match': tag })
    expect(changed.statusCode).toBe(200)
    expect(changed.body).toContain('Renamed')
    // A calendar takes a change for one by its sequence.
    const [event] = (await eventsOf(link)).filter(({ summary }) => summary.includes('Renamed'))
    expect(event?.sequence).toBe(1)
    wave.name = 'Pilot; first, "small"'
    await em.flush()
  })

  it('a renewed link leads to it, and the one before nowhere; turned off, none does', async () => {
    const { cookie } = await person([{ role: 'executive' }])
    expect((await ask(app, READ, {}, cookie)).data.calendarFeed.link).toBeNull()
    expect(await send('renewCalendar', cookie)).toMatchObject({ code: 'NOT_FOUND' })
    const old = await turnOn(cookie)
    expect(await turnOn(cookie)).toBe(old)
    const { link } = await send('renewCalendar', cookie)
    expect(link).not.toBe(old)
    expect((await fetch(old)).statusCode).toBe(404)
    expect((await fetch(link)).statusCode).toBe(200)
    expect((await send('turnOffCalendar', cookie)).link).toBeNull()
    expect((await fetch(link)).statusCode).toBe(404)
    expect(await turnOn(cookie)).not.toBe(link)
  })

  it('a link that isn’t one of ours tells nothing, whatever is wrong with it', async () => {
    const { cookie } = await person([{ role: 'executive' }])
    const link = await turnOn(cookie)
    const odd = ['/api/calendar/x.ics', '/api/calendar/%00.ics', `/api/calendar/${'A'.repeat(88)}.ics`]
    for (const url of [
      ...odd,
      link.slice(ORIGIN.length).replace('.ics', ''),
      `${link.slice(ORIGIN.length)}x`,
    ]) {
      const { statusCode, body } = await app.http.inject({ method: 'GET', url })
      expect([statusCode, JSON.parse(body).refusal.code]).toEqual([404, 'NOT_FOUND'])
    }
  })

  it('what a command answered is kept without the link, which nobody but its owner is told', async () => {
    const { cookie } = await person([{ role: 'executive' }])
    const response = await app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        origin: ORIGIN,
        cookie,
        'idempotency-key': '0199aaaa-0000-7000-8000-00000000c0de',
      },
      payload: { query: change('turnOnCalendar') },
    })
    const { link } = response.json().data.answer
    const token = link.split('/').at(-1).replace('.ics', '')
    const kept: { answer: unknown }[] = await app
      .tenant(organization)
      .execute('select row_to_json(k) as answer from kept_answer k')
    expect(kept.length).toBeGreaterThan(0)
    expect(JSON.stringify(kept)).not.toContain(token)
  })
})
