import type { EntityManager } from '@mikro-orm/postgresql'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import type { SheetHead, SheetPageType, SheetRowType } from './attendance-sheet.type.ts'

type Of = Pick<SheetHead, 'id' | 'partOfId'>

/** The people of a sheet by name: those of the session, and for a part those of its series, who share its parts. */
export async function readSheetPage(
  em: EntityManager,
  sheet: Of,
  { first, after }: PageInput,
): Promise<SheetPageType> {
  const beyond = after ? decodeCursor(after, ['text', 'id']) : null
  const [rows, [counted]] = await Promise.all([
    em.execute<SheetRowType[]>(
      `${PEOPLE} ${ROWS} ${beyond ? 'where (e.full_name, e.id) > (?, ?::uuid)' : ''} order by e.full_name, e.id limit ?`,
      [...parametersOf(sheet), ...(beyond ?? []), first + 1],
    ),
    em.execute<{ total: number }[]>(
      `${PEOPLE} select count(*)::int as total from person`,
      parametersOf(sheet).slice(0, 2),
    ),
  ])
  const items = rows.slice(0, first)
  const last = items.at(-1)
  return {
    items,
    total: counted?.total ?? 0,
    endCursor: last && rows.length > first ? encodeCursor([last.fullName, last.employeeId]) : null,
  }
}

/** The entries of some people on a sheet; whoever isn't on it has none. */
export const readSheetRows = (
  em: EntityManager,
  sheet: Of,
  employeeIds: readonly string[],
): Promise<SheetRowType[]> =>
  em.execute(`${PEOPLE} ${ROWS} where e.id = any (?::uuid[])`, [
    ...parametersOf(sheet),
    `{${employeeIds.join(',')}}`,
  ])

const parametersOf = ({ id, partOfId }: Of) => [id, partOfId, id, id]

/** Session, series. Whoever waits for a seat in the series, or is excused from all of it, has none in its parts. */
const PEOPLE = `with person as (
  select employee_id from attendance where session_id = ?::uuid and archived_at is null
  union
  select employee_id from attendance
   where session_id = ?::uuid and archived_at is null and waiting_since is null and status <> 'excused')`

/** Session twice. */
const ROWS = `
  select ?::uuid as "sessionId", e.id as "employeeId", e.full_name as "fullName", e.staff_number as "staffNumber",
         u.name as "unitName", a.version, coalesce(a.status, 'registered') as status,
         a.waiting_since is not null as "isWaiting", coalesce(a.is_presumed, false) as "isPresumed",
         a.score_before as "scoreBefore", a.score, a.source
    from person p
    join employee e on e.id = p.employee_id
    left join attendance a on a.session_id = ?::uuid and a.employee_id = e.id and a.archived_at is null
    join business_unit u on u.organization_id = e.organization_id and u.id = coalesce(a.unit_id, e.unit_id)`
