import type { EntityManager } from '@mikro-orm/postgresql'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import { isId } from '../../kernel/load.ts'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import type { UnitReach } from '../access/access.module.ts'
import type { EmployeeFilter } from './employee.type.ts'
import { reachOf } from './units-in-reach.read.ts'

/** A row of the list: the fields of an employee, with the unit as a key. */
export interface EmployeeRow {
  id: string
  version: number
  unitId: string
  staffNumber: string
  fullName: string
  email: string | null
  jobTitle: string | null
  jobFamily: string | null
  level: string | null
  location: string | null
  archivedAt: Date | null
}

/** The columns of a row, of the table `e`. */
export const EMPLOYEE_COLUMNS = `e.id, e.version, e.unit_id as "unitId", e.staff_number as "staffNumber", e.full_name as "fullName", e.email,
  e.job_title as "jobTitle", e.job_family as "jobFamily", e.level, e.location, e.archived_at as "archivedAt"`

/** A row as the driver reads it. */
export type StoredEmployee = Omit<EmployeeRow, 'archivedAt'> & { archivedAt: string | null }

export const toEmployee = (row: StoredEmployee): EmployeeRow => ({
  ...row,
  archivedAt: row.archivedAt === null ? null : new Date(row.archivedAt),
})

/** Employees of the units in reach that obey the filter, by name and key; the total obeys the same filter. */
export async function readEmployees(
  em: EntityManager,
  reach: UnitReach,
  filter: EmployeeFilter,
  page: PageInput,
) {
  const { tables, condition, parameters } = matching(reach, filter)
  const after = page.after ? decodeCursor(page.after, ['text', 'id']) : null
  const beyond = after ? 'and (e.full_name, e.id) > (?, ?::uuid)' : ''
  const [rows, counted] = await Promise.all([
    em.execute<StoredEmployee[]>(
      `${tables} select ${EMPLOYEE_COLUMNS} from employee e where ${condition} ${beyond} order by e.full_name, e.id limit ?`,
      [...parameters, ...(after ?? []), page.first + 1],
    ),
    em.execute<{ total: number }[]>(
      `${tables} select count(*)::int as total from employee e where ${condition}`,
      parameters,
    ),
  ])
  const items = rows.slice(0, page.first).map(toEmployee)
  const last = items.at(-1)
  return {
    items,
    total: counted[0]?.total ?? 0,
    endCursor: last && rows.length > page.first ? encodeCursor([last.fullName, last.id]) : null,
  }
}

/** The common tables of units, the condition on employees, and the parameters of both in order. */
function matching(reach: UnitReach, { search, unitId, includeUnitsBelow, archived }: EmployeeFilter) {
  const inReach = reachOf(reach)
  const tables = [inReach.sql.replace(/^recursive /, '')]
  const conditions = ['e.erased_at is null', archived ? 'e.archived_at is not null' : 'e.archived_at is null']
  const ofTables = [...inReach.parameters]
  const ofConditions: unknown[] = []
  if (reach !== 'all') conditions.push('e.unit_id in (select id from reach)')
  if (unitId) {
    tables.push(includeUnitsBelow ? UNIT_AND_BELOW : 'chosen as (select ?::uuid as id)')
    ofTables.push(isId(unitId) ? unitId : null)
    conditions.push('e.unit_id in (select id from chosen)')
  }
  if (search?.trim()) {
    conditions.push('(e.full_name ilike ? or e.staff_number ilike ?)')
    const pattern = containsPattern(search)
    ofConditions.push(pattern, pattern)
  }
  return {
    tables: `with recursive ${tables.join(', ')}`,
    condition: conditions.join(' and '),
    parameters: [...ofTables, ...ofConditions],
  }
}

const UNIT_AND_BELOW = `chosen as (
  select id from business_unit where id = ?::uuid
  union
  select u.id from business_unit u join chosen on u.parent_id = chosen.id)`
