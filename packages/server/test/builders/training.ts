import type { AttendanceSource, AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import type { CourseLevel, TrainingMode } from '@tidemark/domain/training/course'
import type { SessionState } from '@tidemark/domain/training/session'
import { newId } from '../../src/kernel/new-id.ts'
import { Attendance } from '../../src/modules/attendance/attendance.entity.ts'
import { Employee } from '../../src/modules/organization/employee.entity.ts'
import { CourseBehavior } from '../../src/modules/training/course-behavior.entity.ts'
import { CoursePrerequisite } from '../../src/modules/training/course-prerequisite.entity.ts'
import { TrainingCourse } from '../../src/modules/training/training-course.entity.ts'
import { TrainingRequirement } from '../../src/modules/training/training-requirement.entity.ts'
import { TrainingSession } from '../../src/modules/training/training-session.entity.ts'
import type { TestApp } from '../app/test-app.ts'

export interface GivenCourse {
  code?: string
  title?: string
  description?: string
  mode?: TrainingMode
  level?: CourseLevel
  durationMinutes?: number
  validityMonths?: number
  passScore?: number
  link?: string
  /** The courses that have to be completed first. */
  needs?: string[]
  behaviors?: string[]
  archivedAt?: Date
}

/** A workshop of half a day that counts for good and ends without a test. */
export async function buildCourse(
  app: TestApp,
  organization: string,
  { needs = [], behaviors = [], ...given }: GivenCourse = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const workshop = {
    code: id,
    title: 'Talking with customers',
    mode: 'workshop',
    durationMinutes: 240,
  } as const
  const course = em.create(TrainingCourse, { id, organization, ...workshop, ...given })
  for (const other of needs)
    em.create(CoursePrerequisite, { id: newId(), organization, course, needs: other })
  for (const behavior of behaviors) em.create(CourseBehavior, { id: newId(), organization, course, behavior })
  await em.flush()
  return id
}

export interface GivenRequirement {
  program: string
  course: string
  audience: string
  /** The day; by the go-live of each person's wave if none is given. */
  dueOn?: string
  archivedAt?: Date
}

/** That an audience has to take a course. */
export async function buildRequirement(
  app: TestApp,
  organization: string,
  given: GivenRequirement,
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(TrainingRequirement, { id, organization, ...given })
  await em.flush()
  return id
}

export interface GivenSession {
  course: string
  partOf?: string
  code?: string
  name?: string
  wave?: string
  startsAt?: Date
  endsAt?: Date
  timeZone?: string
  isSelfPaced?: boolean
  place?: string
  link?: string
  capacity?: number
  trainer?: string
  trainerName?: string
  state?: SessionState
  calendarSequence?: number
  archivedAt?: Date
}

/** A planned session on the morning of Tuesday, 2 March 2027, in London, with a seat for whoever comes. */
export async function buildSession(app: TestApp, organization: string, given: GivenSession): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const startsAt = given.startsAt ?? new Date('2027-03-02T09:00:00Z')
  const morning = { endsAt: hoursAfter(startsAt, 4), timeZone: 'Europe/London', roomKey: newId() }
  em.create(TrainingSession, { id, organization, ...morning, ...given, startsAt })
  await em.flush()
  return id
}

export interface GivenSeries extends Omit<GivenSession, 'partOf' | 'startsAt' | 'endsAt'> {
  /** When each part begins; three mornings a week apart, from 2 March 2027 on, if nothing is said. */
  partsStartAt?: Date[]
}

const THREE_TUESDAYS = ['2027-03-02T09:00:00Z', '2027-03-09T09:00:00Z', '2027-03-16T09:00:00Z']

/** A series that lasts from its first part to the end of its last; each part takes four hours. */
export async function buildSeries(
  app: TestApp,
  organization: string,
  { partsStartAt = THREE_TUESDAYS.map((at) => new Date(at)), ...given }: GivenSeries,
): Promise<{ id: string; parts: string[] }> {
  const times = partsStartAt.map((at) => at.getTime())
  const startsAt = new Date(Math.min(...times))
  const endsAt = hoursAfter(new Date(Math.max(...times)), 4)
  const id = await buildSession(app, organization, { ...given, startsAt, endsAt })
  const notOfParts = { code: undefined, name: undefined, wave: undefined, capacity: undefined }
  const parts: string[] = []
  for (const partStartsAt of partsStartAt) {
    const part = { ...given, ...notOfParts, partOf: id, startsAt: partStartsAt }
    parts.push(await buildSession(app, organization, part))
  }
  return { id, parts }
}

export interface GivenAttendance {
  session: string
  employee: string
  /** That person's present unit if none is given. */
  unit?: string
  status?: AttendanceStatus
  waitingSince?: Date
  scoreBefore?: number
  score?: number
  registeredOn?: string
  endedOn?: string
  outcome?: string
  isRecognized?: boolean
  source?: AttendanceSource
  archivedAt?: Date
}

/** That somebody has completed a session, as its sheet says. */
export async function buildAttendance(
  app: TestApp,
  organization: string,
  given: GivenAttendance,
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const unit = given.unit ?? (await em.findOneOrFail(Employee, given.employee)).unit.id
  const status = given.status ?? 'completed'
  em.create(Attendance, { id, organization, source: 'sheet', ...given, status, unit })
  await em.flush()
  return id
}

const hoursAfter = (moment: Date, hours: number) => new Date(moment.getTime() + hours * 3_600_000)
