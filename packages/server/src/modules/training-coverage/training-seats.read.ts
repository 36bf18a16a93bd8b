import type { EntityManager } from '@mikro-orm/postgresql'
import {
  type PlannedSeats,
  type SeatGap,
  type SeatNeed,
  shareSeats,
} from '@tidemark/domain/training-coverage/seats'
import { readManyPeople } from '../../kernel/read-many-people.ts'
import { requiredPeople } from './required-people.ts'

/** What a wave lacks, with the names of the wave and the course. */
export interface NamedSeatGap extends SeatGap {
  waveName: string
  courseTitle: string
}

interface SeatsOnFile {
  needs: (SeatNeed & { waveName: string; courseTitle: string })[]
  sessions: PlannedSeats[]
}

/** HR and the program's managers plan: whoever asks this counts everybody. */
const EVERYBODY = { knowsAll: true, seesFigures: false, programsRun: [], unitsLed: [] }

/**
 * Seats against need for each wave of a program that is still to go live, and each course; one statement. A person counts for
 * the earliest wave that holds their unit; a seat is held by whoever is registered and doesn't wait.
 */
export async function readTrainingSeats(
  em: EntityManager,
  programId: string,
  today: string,
): Promise<NamedSeatGap[]> {
  const { sql, parameters } = requiredPeople(
    { programs: [programId], courseId: null, asOf: today },
    EVERYBODY,
  )
  const [found] = await readManyPeople<SeatsOnFile>(
    em,
    `with recursive ${sql},
     planned as (
       select s.id, s.course_id, s.wave_id, (s.ends_at at time zone s.time_zone)::date as ends_on,
              s.capacity - (select count(*)::int from attendance a
                             where a.organization_id = s.organization_id and a.session_id = s.id and a.archived_at is null
                               and a.waiting_since is null and a.status <> 'excused') as free
         from training_session s
        where s.course_id in (select course_id from requirement) and s.part_of_id is null and s.archived_at is null
          and s.state = 'planned' and not s.is_self_paced and s.starts_at >= ?::date),
     seat as (
       select p.course_id, a.employee_id, min(p.ends_on) as ends_on
         from planned p join attendance a on a.session_id = p.id
        where a.archived_at is null and a.waiting_since is null and a.status = 'registered'
        group by p.course_id, a.employee_id),
     need as (
       select w.wave_id, r.course_id, w.go_live_on, count(*)::int as needed,
              (count(*) filter (where s.ends_on < w.go_live_on))::int as seated
         from required r
         join first_wave w on w.unit_id = r.unit_id and w.go_live_on > ?::date
         left join completed_course c on c.course_id = r.course_id and c.employee_id = r.employee_id
         left join seat s on s.course_id = r.course_id and s.employee_id = r.employee_id
        where c.course_id is null
        group by w.wave_id, r.course_id, w.go_live_on)
     select (select coalesce(json_agg(json_build_object('waveId', n.wave_id, 'waveName', w.name, 'courseId', n.course_id,
                      'courseTitle', c.title, 'goLiveOn', n.go_live_on, 'needed', n.needed, 'seated', n.seated)
                      order by n.go_live_on, n.wave_id, c.title, c.id), '[]')
               from need n join wave w on w.id = n.wave_id join training_course c on c.id = n.course_id) as needs,
            (select coalesce(json_agg(json_build_object('courseId', course_id, 'waveId', wave_id, 'endsOn', ends_on,
                      'free', case when free < 0 then 0 else free end) order by ends_on, id), '[]') from planned) as sessions`,
    [...parameters, today, today],
  )
  const { needs, sessions } = found ?? { needs: [], sessions: [] }
  return shareSeats(needs, sessions).flatMap((gap, place) => {
    const need = needs[place]
    return need ? [{ ...gap, waveName: need.waveName, courseTitle: need.courseTitle }] : []
  })
}
