import type { EntityManager } from '@mikro-orm/postgresql'
import type { AttendanceStatus } from '@tidemark/domain/attendance/attendance'
import type { SheetHead } from './attendance-sheet.type.ts'
import { HOLDS_SEAT } from './session-seats.read.ts'

/** Somebody who is marked, with what is on file about them and the session. */
export interface MarkedPerson {
  fullName: string
  /** Null: nothing is on file, or they were taken off the sheet. */
  version: number | null
  /** The version of the row, also of one that was taken off the sheet; 0 = there is none. */
  rowVersion: number
  isTakenOff: boolean
  /** Whether they have a seat that was given to them; whoever came without one has none. */
  hasSeat: boolean
  isWaiting: boolean
  status: AttendanceStatus | null
  score: number | null
  scoreBefore: number | null
}

/** Those of some employees who can be marked: whoever was erased is nobody. */
export async function readMarkedPeople(
  em: EntityManager,
  { id }: Pick<SheetHead, 'id'>,
  employeeIds: readonly string[],
): Promise<ReadonlyMap<string, MarkedPerson>> {
  const rows: (MarkedPerson & { id: string })[] = await em.execute(
    `select e.id, e.full_name as "fullName", case when a.archived_at is null then a.version end as version,
            coalesce(a.version, 0) as "rowVersion", a.id is null or a.archived_at is not null as "isTakenOff",
            coalesce(${HOLDS_SEAT} and not a.is_walk_in, false) as "hasSeat",
            coalesce(a.archived_at is null and a.waiting_since is not null, false) as "isWaiting",
            case when a.archived_at is null then a.status end as status,
            case when a.archived_at is null then a.score end as score,
            case when a.archived_at is null then a.score_before end as "scoreBefore"
       from employee e left join attendance a on a.session_id = ?::uuid and a.employee_id = e.id
      where e.id = any (?::uuid[]) and e.erased_at is null`,
    [id, `{${employeeIds.join(',')}}`],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
