import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { judgeLook } from '@tidemark/domain/training-evaluation/behavior-effect'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import {
  buildBehavior,
  buildLiveProgram,
  buildObservations,
  buildObserver,
  buildPeople,
  type GivenBehavior,
} from '../../../test/builders/behaviors.ts'
import { buildOrganization, buildUnit } from '../../../test/builders/organization.ts'
import { buildAttendance, buildCourse, buildSession } from '../../../test/builders/training.ts'
import { newId } from '../../kernel/new-id.ts'
import { UnitMembership } from '../organization/unit-membership.entity.ts'
import { readLooks } from './looks.read.ts'

/** The day of the sessions; day 30 is 1 April, day 60 is 1 May, day 90 is 31 May 2027. */
const HELD = '2027-03-02'

describe('attendees against others', () => {
  let app: TestApp
  beforeAll(async () => {
    app = await createTestApp()
  })
  afterAll(() => app.close())

  /** A program that runs in one unit, with a behavior, a course that serves it, and a session of 2 March. */
  async function stage(rule: GivenBehavior = {}) {
    const organization = await buildOrganization(app)
    const unit = await buildUnit(app, organization)
    const program = await buildLiveProgram(app, organization, { units: [unit] })
    const behavior = await buildBehavior(app, organization, program, { name: 'Asks first', ...rule })
    const recording = await buildObserver(app, organization, program)
    const course = await buildCourse(app, organization, { behaviors: [behavior] })
    const session = await buildSession(app, organization, { course, state: 'held' })

    const people = (count: number, where = unit) => buildPeople(app, organization, where, count)
    const took = async (employees: readonly string[], which = session) => {
      for (const employee of employees) await buildAttendance(app, organization, { session: which, employee })
    }
    /** What was seen of people on a day: shown in so many of five opportunities. */
    const see = (employees: readonly string[], on: string, shown: number, where = unit) =>
      buildObservations(
        app,
        organization,
        { program, behavior, recording },
        employees.map((employee) => ({ employee, unit: where, on, shown })),
      )
    const read = async (today: string, bySession = false) => {
      const found = await readLooks(app.tenant(organization), { courseIds: [course], today, bySession })
      return found.filter(({ sessionId }) => (bySession ? sessionId === session : sessionId === null))[0]
    }
    const lookAt = async (day: 30 | 60 | 90, today = '2027-12-31', bySession = false) =>
      (await read(today, bySession))?.looks.find((look) => look.day === day)
    return { organization, unit, program, course, session, people, took, see, read, lookAt }
  }

  it('are told with the interval that was published for these counts', async () => {
    const { people, took, see, lookAt } = await stage()
    const [attendees, others] = [await people(70), await people(80)]
    await took(attendees)
    // Newcombe 1998, Table II, method 10: 56 of 70 against 48 of 80. Four of five reach the bar of .8, three don’t.
    await see(attendees.slice(0, 56), '2027-03-25', 4)
    await see(attendees.slice(56), '2027-03-25', 3)
    await see(others.slice(0, 48), '2027-03-25', 5)
    await see(others.slice(48), '2027-03-25', 0)
    const look = await lookAt(30)
    expect(look).toEqual({
      day: 30,
      nextOn: null,
      attendees: { people: 70, observed: 70, showing: 56 },
      others: { people: 80, observed: 80, showing: 48 },
    })
    const judged = look && judgeLook(look, 5)
    expect(judged?.difference?.lower).toBeCloseTo(0.0524, 4)
    expect(judged?.difference?.upper).toBeCloseTo(0.3339, 4)
  })

  it('count what was seen after the session, up to the look and within the behavior’s window', async () => {
    const { people, took, see, lookAt } = await stage({ windowDays: 20 })
    const [before, early, first, last, late] = await people(5)
    await took([before, early, first, last, late].flatMap((one) => one ?? []))
    const seen = async (who: string | undefined, on: string) => see(who ? [who] : [], on, 5)
    await seen(before, HELD)
    // Day 30 is 1 April: its window of 20 days begins on 13 March.
    await seen(early, '2027-03-12')
    await seen(first, '2027-03-13')
    await seen(last, '2027-04-01')
    await seen(late, '2027-04-02')
    expect((await lookAt(30))?.attendees).toEqual({ people: 5, observed: 2, showing: 2 })
    expect((await lookAt(60))?.attendees).toEqual({ people: 5, observed: 0, showing: 0 })
  })

  it('with a long window never count what was seen before the session', async () => {
    const { people, took, see, lookAt } = await stage({ windowDays: 90 })
    const [one, other] = await people(2)
    if (!one || !other) throw new Error('Two people were asked for.')
    await took([one])
    await see([one, other], HELD, 0)
    await see([one, other], '2027-03-03', 5)
    expect(await lookAt(30)).toMatchObject({
      attendees: { observed: 1, showing: 1 },
      others: { observed: 1, showing: 1 },
    })
  })

  it('take an old habit the other way round, and need enough opportunities', async () => {
    const { people, took, see, lookAt } = await stage({
      direction: 'unlearn',
      bar: 0.2,
      minimumOpportunities: 10,
    })
    const [gaveUp, kept, seldom] = await people(3)
    if (!gaveUp || !kept || !seldom) throw new Error('Three people were asked for.')
    await took([gaveUp, kept, seldom])
    for (const on of ['2027-03-20', '2027-03-27']) await see([gaveUp], on, 1)
    for (const on of ['2027-03-20', '2027-03-27']) await see([kept], on, 2)
    await see([seldom], '2027-03-20', 0)
    expect((await lookAt(30))?.attendees).toEqual({ people: 3, observed: 2, showing: 1 })
  })

  it('are people of the same units in scope, each once, none of whom had completed the course', async () => {
    const { organization, course, unit, people, took, see, lookAt } = await stage()
    const elsewhere = await buildUnit(app, organization)
    const [attendee, other, moved] = await people(3)
    const [stranger] = await people(1, elsewhere)
    if (!attendee || !other || !moved || !stranger) throw new Error('Four people were asked for.')
    // Moved away before the session: no longer of this unit. Joined after: not yet.
    const em = app.tenant(organization)
    const moves = { id: newId(), organization, employee: moved, unit: elsewhere, startsOn: '2027-02-01' }
    em.create(UnitMembership, moves)
    await em.flush()
    await buildPeople(app, organization, unit, 2, '2027-03-10')
    // Took it elsewhere, where the program doesn’t run, and took it over from an earlier employer.
    await took([attendee, stranger])
    const recognized = (await people(1))[0]
    if (!recognized) throw new Error('One person was asked for.')
    const session = await buildSession(app, organization, { course })
    await buildAttendance(app, organization, { session, employee: recognized, isRecognized: true })
    // Took it a second time.
    const second = await buildSession(app, organization, {
      course,
      startsAt: new Date('2027-04-06T09:00:00Z'),
    })
    await took([attendee], second)
    await see([attendee, other, moved, recognized], '2027-03-25', 5)
    expect(await lookAt(30)).toMatchObject({
      attendees: { people: 1, observed: 1 },
      others: { people: 1, observed: 1 },
    })
  })

  it('by session takes whoever completes it later as one of the others, and altogether as an attendee', async () => {
    const { organization, course, people, took, see, lookAt } = await stage()
    const [soon, later, never] = await people(3)
    if (!soon || !later || !never) throw new Error('Three people were asked for.')
    await took([soon])
    const second = await buildSession(app, organization, {
      course,
      startsAt: new Date('2027-06-01T09:00:00Z'),
    })
    await took([later], second)
    await see([soon, later, never], '2027-03-25', 5)
    expect(await lookAt(30, '2027-12-31', true)).toMatchObject({
      attendees: { people: 1, observed: 1 },
      others: { people: 2, observed: 2 },
    })
    expect(await lookAt(30)).toMatchObject({ attendees: { people: 2 }, others: { people: 1 } })
  })

  it('look at the others of a unit on the middle one of its attendees’ days', async () => {
    const { organization, course, people, took, see, lookAt } = await stage()
    const [first, second, third, other] = await people(4)
    if (!first || !second || !third || !other) throw new Error('Four people were asked for.')
    await took([first])
    for (const [employee, on] of [
      [second, '2027-04-10'],
      [third, '2027-06-10'],
    ] as const) {
      const startsAt = new Date(`${on}T09:00:00Z`)
      await took([employee], await buildSession(app, organization, { course, startsAt }))
    }
    // Thirty days after 10 April is 10 May.
    await see([other], addDays('2027-04-10', 31), 5)
    expect((await lookAt(30))?.others).toEqual({ people: 1, observed: 0, showing: 0 })
    await see([other], addDays('2027-04-10', 30), 5)
    expect((await lookAt(30))?.others).toEqual({ people: 1, observed: 1, showing: 1 })
  })

  it('can’t be told before the day has come, and say when it does', async () => {
    const { people, took, lookAt, read } = await stage()
    await took(await people(2))
    const nobody = { people: 0, observed: 0, showing: 0 }
    expect(await lookAt(60, '2027-04-30')).toEqual({
      day: 60,
      nextOn: '2027-05-01',
      attendees: nobody,
      others: nobody,
    })
    expect(await lookAt(60, '2027-05-01')).toMatchObject({ nextOn: null, attendees: { people: 2 } })
    expect(await read('2027-05-01')).toMatchObject({ name: 'Asks first', isNamed: true, isUnlearned: false })
  })
})
