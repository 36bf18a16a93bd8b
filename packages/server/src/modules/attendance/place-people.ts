import type { AttendanceSource } from '@tidemark/domain/attendance/attendance'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { unitOnDay } from '../organization/organization.module.ts'
import { type Seats, readSeats } from './read-seats.ts'

interface Placed {
  /** Those who have a seat now. */
  seated: string[]
  /** Those who wait for one, in their order. */
  waiting: string[]
}

/** A session whose people they are, held by `holdSession`: else two at once would both take its last seat. */
interface Head {
  id: string
  capacity?: number | null
}

/** Whether the entry `kept` is of somebody who takes back having left: they left after this instant. */
const IS_BACK = `(kept.archived_at > ?::timestamptz and kept.in_line_since is not null)`

/** How long after somebody left a list their coming back can be meant as taking that back. */
const TAKEN_BACK_WITHIN_MS = 60 * 60_000

/**
 * Registers people in the order that is given: as long as there are seats with one, then on the waiting list. Whoever is on the
 * list already is left as they are; whoever was taken off it, or excused, comes back to its end, unless that is being taken
 * back: then they wait where they would have, had they never left. Their unit is the one of the session's day.
 */
export async function placePeople(
  { em, viewer, now, auditEdit }: Command,
  head: Head,
  {
    employeeIds,
    source,
    takesBack = false,
  }: { employeeIds: readonly string[]; source: AttendanceSource; takesBack?: boolean },
): Promise<Placed> {
  const seats: Seats = await readSeats(em, head)
  const free = seats.waiting > 0 ? 0 : (seats.free ?? employeeIds.length)
  // Nobody has left after this moment.
  const backFrom = new Date(now.getTime() - (takesBack ? TAKEN_BACK_WITHIN_MS : 0)).toISOString()
  const asked = employeeIds.map((employee) => ({ employee, id: newId() }))
  const rows: { id: string; entry: string; isWaiting: boolean }[] = await em.execute(
    `with asked as (
       select w.employee, w.id, w.no from json_to_recordset(?) as w(employee uuid, id uuid, no int)
        where not exists (select from attendance a where a.session_id = ? and a.employee_id = w.employee
                             and a.archived_at is null and a.status <> 'excused')),
     placed as (
       select e.id as employee, asked.id, row_number() over (order by asked.no) as place,
              ${unitOnDay({ employee: 'e.id', present: 'e.unit_id', day: '(s.starts_at at time zone s.time_zone)::date' })} as unit
         from asked join employee e on e.id = asked.employee
         join training_session s on s.id = ?)
     insert into attendance as kept (id, organization_id, session_id, employee_id, unit_id, status, waiting_since, in_line_since,
                             registered_on, is_recognized, source, version)
     select id, ?, ?, employee, unit, 'registered',
            case when place > ? then since end, since, ?::date, false, ?, 1
       from (select placed.*, ?::timestamptz + place * interval '1 microsecond' as since from placed) p
     on conflict (organization_id, session_id, employee_id) do update
        set status = 'registered', registered_on = excluded.registered_on, is_walk_in = false,
            in_line_since = case when ${IS_BACK} then kept.in_line_since else excluded.in_line_since end,
            waiting_since = case when excluded.waiting_since is not null and ${IS_BACK} then kept.in_line_since
                                 else excluded.waiting_since end,
            unit_id = excluded.unit_id, source = excluded.source, score = null, score_before = null, ended_on = null,
            outcome = null, archived_at = null, version = kept.version + 1
     returning employee_id as id, kept.id as entry, waiting_since is not null as "isWaiting"`,
    [
      JSON.stringify(asked.map((one, no) => ({ ...one, no }))),
      head.id,
      head.id,
      viewer.organizationId,
      head.id,
      free,
      now.toISOString(),
      source,
      now.toISOString(),
      backFrom,
      backFrom,
    ],
  )
  for (const { entry, isWaiting } of rows)
    auditEdit(entry, { status: { before: null, after: isWaiting ? 'waiting' : 'registered' } })
  const waits = new Map(rows.map(({ id, isWaiting }) => [id, isWaiting]))
  return {
    seated: employeeIds.filter((id) => waits.get(id) === false),
    waiting: employeeIds.filter((id) => waits.get(id) === true),
  }
}
