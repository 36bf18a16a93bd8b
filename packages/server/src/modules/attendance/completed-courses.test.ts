import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../../../test/app/test-app.ts'
import { buildEmployee, buildOrganization, buildUnit } from '../../../test/builders/organization.ts'
import { buildAttendance, buildCourse, buildSeries, buildSession } from '../../../test/builders/training.ts'
import { completedCourses } from './completed-courses.ts'

describe('who has completed a course', () => {
  let app: TestApp
  let organization: string
  let unit: string
  beforeAll(async () => {
    app = await createTestApp()
    organization = await buildOrganization(app)
    unit = await buildUnit(app, organization)
  })
  afterAll(() => app.close())

  const person = (fullName: string) => buildEmployee(app, organization, unit, { fullName })

  interface Found {
    name: string
    completedOn: string
    expiresOn: string | null
  }
  const ask = (table: string, course: string, day: string): Promise<Found[]> =>
    app.tenant(organization).execute(
      `with ${completedCourses('select ?::uuid')}
       select e.full_name as name, c.completed_on as "completedOn", c.expires_on as "expiresOn"
         from ${table} c join employee e on e.id = c.employee_id order by 1`,
      [course, day],
    )
  const completedBy = async (course: string, day: string) =>
    (await ask('completed_course', course, day)).map(({ name }) => name)

  it('are those whose entry says “completed”, from the day on which they did', async () => {
    const course = await buildCourse(app, organization)
    const session = await buildSession(app, organization, { course })
    await buildAttendance(app, organization, { session, employee: await person('Ana') })
    await buildAttendance(app, organization, { session, employee: await person('Bo'), endedOn: '2027-03-09' })
    for (const status of ['registered', 'attended', 'no_show', 'excused'] as const)
      await buildAttendance(app, organization, { session, employee: await person(status), status })
    const gone = { archivedAt: new Date() }
    await buildAttendance(app, organization, { session, employee: await person('Taken away'), ...gone })
    const removed = await buildSession(app, organization, { course, ...gone })
    await buildAttendance(app, organization, {
      session: removed,
      employee: await person('Of a session taken away'),
    })

    expect(await completedBy(course, '2027-03-01')).toEqual([])
    expect(await completedBy(course, '2027-03-02')).toEqual(['Ana'])
    expect(await completedBy(course, '2027-03-09')).toEqual(['Ana', 'Bo'])
  })

  it('completed it on the last day of the session where it took place', async () => {
    const course = await buildCourse(app, organization)
    // 20:00 of the 2nd in London, and 05:00 of the 3rd in Tokyo.
    const times = { startsAt: new Date('2027-03-02T19:00:00Z'), endsAt: new Date('2027-03-02T20:00:00Z') }
    const session = await buildSession(app, organization, { course, timeZone: 'Asia/Tokyo', ...times })
    await buildAttendance(app, organization, { session, employee: await person('Emi') })
    expect(await completedBy(course, '2027-03-02')).toEqual([])
    expect(await completedBy(course, '2027-03-03')).toEqual(['Emi'])
  })

  it('completed a series as a whole, whatever they did in its parts', async () => {
    const course = await buildCourse(app, organization)
    const { id, parts } = await buildSeries(app, organization, { course })
    const [ana, bo] = [await person('Ana'), await person('Bo')]
    for (const session of parts) await buildAttendance(app, organization, { session, employee: ana })
    await buildAttendance(app, organization, { session: id, employee: bo })
    expect(await completedBy(course, '2027-12-31')).toEqual(['Bo'])
  })

  it('have it until its months are over, the shorter month’s last day included, and again once they repeat it', async () => {
    const course = await buildCourse(app, organization, { validityMonths: 6 })
    const session = await buildSession(app, organization, { course })
    const employee = await person('Ana')
    await buildAttendance(app, organization, { session, employee, endedOn: '2027-08-31' })
    expect(await completedBy(course, '2028-02-28')).toEqual(['Ana'])
    // 31 August and six months: February of 2028 has 29 days.
    expect(await completedBy(course, '2028-02-29')).toEqual([])
    expect(await ask('course_completion', course, '2028-02-29')).toEqual([
      { name: 'Ana', completedOn: '2027-08-31', expiresOn: '2028-02-29' },
    ])

    const again = await buildSession(app, organization, { course })
    await buildAttendance(app, organization, { session: again, employee, endedOn: '2028-03-15' })
    expect(await completedBy(course, '2028-02-29')).toEqual([])
    expect(await completedBy(course, '2028-03-15')).toEqual(['Ana'])
  })
})
