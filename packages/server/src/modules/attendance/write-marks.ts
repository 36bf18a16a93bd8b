import type { EntityManager } from '@mikro-orm/postgresql'
import type { AttendanceMark } from '@tidemark/domain/attendance/attendance-mark'
import { newId } from '../../kernel/new-id.ts'
import { unitOnDay } from '../organization/organization.module.ts'
import type { SheetHead } from './attendance-sheet.type.ts'
import type { MarkedPerson } from './marked-people.read.ts'

interface Writing {
  organizationId: string
  now: Date
  source?: 'sheet' | 'room'
}

/**
 * Writes marks in one statement and answers the ids of the entries by employee. An entry that somebody else writes at the same
 * moment stays as they wrote it and isn't among them: the condition on the version decides, whoever comes first.
 */
export async function writeMarks(
  em: EntityManager,
  sheet: Pick<SheetHead, 'id' | 'partOfId'>,
  marks: readonly { mark: AttendanceMark; person: MarkedPerson }[],
  { organizationId, now, source = 'sheet' }: Writing,
): Promise<Map<string, string>> {
  // Nothing is on file about them, so there is nothing to take off.
  const real = marks.filter(({ mark, person }) => !(mark.takeOff && person.rowVersion === 0))
  const nothing = marks.filter((one) => !real.includes(one))
  const rows = real.map(({ mark, person }) => ({
    id: newId(),
    employee_id: mark.employeeId,
    status: mark.status ?? person.status ?? 'registered',
    score: mark.score === undefined ? person.score : mark.score,
    score_before: mark.scoreBefore === undefined ? person.scoreBefore : mark.scoreBefore,
    take_off: mark.takeOff,
    needs_seat: needsSeat(mark, person, sheet),
    version: person.rowVersion + 1,
  }))
  const written: { id: string; employeeId: string }[] =
    rows.length === 0
      ? []
      : await em.execute(WRITE_MARKS, [
          organizationId,
          now,
          now,
          now,
          source,
          now,
          JSON.stringify(rows),
          sheet.id,
        ])
  return new Map([
    ...written.map(({ id, employeeId }) => [employeeId, id] as const),
    ...nothing.map(({ mark: { employeeId } }) => [employeeId, employeeId] as const),
  ])
}

/** Whether a mark books a seat for somebody who has none. Parts have no seats of their own. */
export const needsSeat = (
  { status }: AttendanceMark,
  { hasSeat }: MarkedPerson,
  { partOfId }: Pick<SheetHead, 'partOfId'>,
): boolean => status === 'registered' && !hasSeat && partOfId === null

/** Since when the entry `kept` is in the line, or was before it left it. */
const IN_LINE_SINCE = 'coalesce(kept.waiting_since, kept.in_line_since, kept.registered_on::timestamptz)'

const WAS_THERE_OR_NOT = `('attended', 'completed', 'no_show')`

/**
 * Organization, now three times, source, now, marks, session. The unit is the person's on the day of the session, written once.
 * Whoever needs a seat waits for one, where they were in the line before; who comes to wait so is for `fillSeats` to decide.
 */
const WRITE_MARKS = `
  insert into attendance as kept (id, organization_id, session_id, employee_id, unit_id, status, score, score_before,
                                  ended_on, archived_at, waiting_since, in_line_since, is_walk_in, source, version)
  select m.id, ?::uuid, s.id, m.employee_id,
         ${unitOnDay({ employee: 'e.id', present: 'e.unit_id', day: 'd.day' })},
         m.status, m.score, m.score_before,
         case when s.is_self_paced and m.status <> 'registered' then d.day end,
         case when m.take_off then ?::timestamptz end, case when m.needs_seat then ?::timestamptz end,
         case when m.status = 'registered' then ?::timestamptz end, m.status in ${WAS_THERE_OR_NOT}, ?::text, m.version
    from training_session s
    cross join lateral (
      select (case when s.is_self_paced then least(?::timestamptz, s.ends_at) else s.starts_at end
               at time zone s.time_zone)::date as day) d
    cross join json_to_recordset(?::json) as m (
      id uuid, employee_id uuid, status text, score float8, score_before float8, take_off boolean, needs_seat boolean,
      version int)
    join employee e on e.id = m.employee_id
   where s.id = ?::uuid
  on conflict (organization_id, session_id, employee_id) do update set
    status = excluded.status, score = excluded.score, score_before = excluded.score_before,
    ended_on = coalesce(excluded.ended_on, case when excluded.status <> 'registered' then kept.ended_on end),
    waiting_since = case when excluded.waiting_since is not null
                         then coalesce(${IN_LINE_SINCE}, excluded.waiting_since) end,
    in_line_since = coalesce(${IN_LINE_SINCE}, excluded.in_line_since),
    is_walk_in = excluded.archived_at is null and excluded.status in ${WAS_THERE_OR_NOT}
                 and (kept.is_walk_in or kept.waiting_since is not null or kept.archived_at is not null
                      or kept.status = 'excused'),
    archived_at = excluded.archived_at, source = excluded.source, is_presumed = false, version = excluded.version
  where kept.version = excluded.version - 1
  returning id, employee_id as "employeeId"`
