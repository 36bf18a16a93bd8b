import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { instantAt, repeatHours } from '@tidemark/domain/training/session-hours'
import { newId } from '../kernel/new-id.ts'
import { Attendance } from '../modules/attendance/attendance.entity.ts'
import type { TrainingCourse } from '../modules/training/training-course.entity.ts'
import { TrainingSession } from '../modules/training/training-session.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { type DemonstrationSession, SESSIONS } from './demonstration-sessions.ts'
import type { RoomToFill } from './seed-program-room.ts'
import { workingDay } from './working-day.ts'

const organization = DEMONSTRATION_ID

interface Person {
  id: string
  unitId: string
}

/** Plans sessions, and puts people on their lists: each session those who come after the last one's. */
export function seedSessions(
  room: RoomToFill,
  courses: ReadonlyMap<string, TrainingCourse>,
  people: readonly Person[],
): void {
  let next = 0
  for (const planned of SESSIONS) {
    const session = planSession(room, planned, courses)
    for (let place = 0; place < planned.people; place++) {
      const person = people[next++ % people.length]
      if (person) register(room, { planned, session, person, place })
    }
  }
}

function planSession(
  { em, today, note }: RoomToFill,
  planned: DemonstrationSession,
  courses: ReadonlyMap<string, TrainingCourse>,
): TrainingSession {
  const { days, startTime, endTime, timeZone, parts = 1, statuses } = planned
  const course = courses.get(planned.course)
  if (!course) throw new Error(`The demonstration has no course ${planned.course}.`)
  const day = workingDay(today, days)
  const hours = { startsOn: day, startTime, endsOn: day, endTime }
  const instants = repeatHours(hours, { everyWeeks: 1, times: parts }).map(({ startsOn, endsOn }) => ({
    startsAt: instantAt(startsOn, startTime, timeZone),
    endsAt: instantAt(endsOn, endTime, timeZone),
  }))
  const { name = null, place = null, link = null, capacity = null, trainerName } = planned
  const make = (own: object) =>
    em.create(TrainingSession, {
      id: newId(),
      organization,
      course,
      roomKey: newId(),
      timeZone,
      place,
      link,
      trainerName,
      state: statuses ? 'held' : 'planned',
      startsAt: instants[0]?.startsAt ?? new Date(`${day}T09:00Z`),
      endsAt: instants.at(-1)?.endsAt ?? new Date(`${day}T10:00Z`),
      ...own,
    })
  const session = make({ name, capacity })
  if (parts > 1) for (const own of instants) make({ ...own, partOf: session })
  note('planTrainingSession', session.id, { courseId: course.id, name })
  return session
}

interface Registered {
  planned: DemonstrationSession
  session: TrainingSession
  person: Person
  place: number
}

function register({ em, today }: RoomToFill, { planned, session, person, place }: Registered): void {
  const { statuses, capacity, days } = planned
  const status = statuses?.[place % statuses.length] ?? 'registered'
  const waits = capacity !== undefined && place >= capacity
  em.create(Attendance, {
    id: newId(),
    organization,
    session,
    employee: person.id,
    unit: person.unitId,
    status,
    waitingSince: waits ? new Date(`${addDays(today, -1)}T08:${10 + place}:00Z`) : null,
    registeredOn: addDays(days < 0 ? workingDay(today, days) : today, -1),
    endedOn: status === 'completed' ? workingDay(today, days) : null,
    source: 'sheet',
  })
}
