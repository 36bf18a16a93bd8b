import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { newId } from '../kernel/new-id.ts'
import { PROGRAM_AUDIENCE_PEOPLE } from '../modules/audiences/audiences.module.ts'
import type { TrainingCourse } from '../modules/training/training-course.entity.ts'
import { TrainingSession } from '../modules/training/training-session.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { COURSES } from './demonstration-courses.ts'
import type { RoomToFill } from './seed-program-room.ts'
import { workingDay } from './working-day.ts'

const organization = DEMONSTRATION_ID

/** When required courses took place, and will; a course that counts for a year was held nearly a year ago too. */
const HELD_DAYS_AGO = [57, 22]
const LAST_YEAR_DAYS_AGO = 330
const PLANNED_IN_DAYS = 12
const SEATS = 24

/**
 * Who of those who have to has been to the courses of the made-up program: most where a wave is live, some where one is being
 * prepared, few elsewhere. The same people each time: by their staff numbers.
 */
export async function seedRequiredTraining(
  { em, program, today }: RoomToFill,
  courses: ReadonlyMap<string, TrainingCourse>,
): Promise<void> {
  for (const { code, validityMonths, requiredOf, passScore = 0 } of COURSES) {
    const course = courses.get(code)
    if (!course || requiredOf.length === 0) continue
    const days = [...HELD_DAYS_AGO, ...(validityMonths === 12 ? [LAST_YEAR_DAYS_AGO] : [])]
    const held = days.map((daysAgo) => sessionOf(course, addDays(today, -daysAgo), 'held'))
    sessionOf(course, workingDay(today, PLANNED_IN_DAYS), 'planned')
    await em.flush()
    await em.execute(
      `with recursive ${PROGRAM_AUDIENCE_PEOPLE},
       place as (
         select l.unit_id, w.status from wave w join wave_unit l on l.wave_id = w.id where w.program_id = ?
         union
         select u.id, p.status from place p join business_unit u on u.parent_id = p.unit_id),
       person as (
         select distinct e.id, e.unit_id, abs(hashtext(e.staff_number || ?)) as chance,
                (select max(case when p.status in ('live', 'closed') then 88 when p.status = 'active' then 45 else 10 end)
                   from place p where p.unit_id = e.unit_id) as come
           from audience_people a
           join training_requirement r on r.audience_id = a.audience_id and r.course_id = ?
           join employee e on e.id = a.id),
       row as (
         select p.*, (?::uuid[])[1 + p.chance / 100 % ?] as session_id,
                case when p.chance % 17 = 0 then 'no_show' when p.chance % 29 = 0 then 'excused' else 'completed' end as status
           from person p where p.chance % 100 < coalesce(p.come, 10))
       insert into attendance (id, organization_id, session_id, employee_id, unit_id, status, score, registered_on, ended_on, source)
       select gen_random_uuid(), s.organization_id, s.id, r.id, r.unit_id, r.status,
              case when r.status = 'completed' and ? > 0 then ? + r.chance % (100 - ?) end,
              s.starts_at::date - 14, case when r.status = 'completed' then s.starts_at::date end, 'sheet'
         from row r join training_session s on s.id = r.session_id`,
      [
        program.id,
        program.id,
        code,
        course.id,
        `{${held.map(({ id }) => id).join(',')}}`,
        held.length,
        passScore,
        passScore,
        passScore,
      ],
    )
  }

  function sessionOf(course: TrainingCourse, day: string, state: 'held' | 'planned'): TrainingSession {
    const startsAt = new Date(`${day}T09:30:00Z`)
    return em.create(TrainingSession, {
      id: newId(),
      organization,
      course,
      startsAt,
      endsAt: new Date(startsAt.getTime() + course.durationMinutes * 60_000),
      timeZone: 'Europe/London',
      place: 'Learning center, room 2',
      capacity: state === 'planned' ? SEATS : null,
      trainerName: 'People and Learning',
      state,
      roomKey: newId(),
    })
  }
}
