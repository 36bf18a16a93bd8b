import { employeeInput } from '../organization/employee-input.ts'
import { EMPLOYEE_FIELDS } from './employee-fields.ts'
import type { FieldName } from './import-kind.ts'
import { orderProblems, PlanSorter, type ImportPlan } from './import-plan.ts'
import { nameRows, quote, type ImportProblem } from './import-problem.ts'
import type { ImportedEmployee } from './imported-employee.ts'
import type { ColumnChoice } from './match-columns.ts'
import { RowReader, type CellFormats } from './row-reader.ts'
import type { Table } from './table.ts'

type EmployeeFieldName = FieldName<typeof EMPLOYEE_FIELDS>

interface EmployeeRow {
  readonly row: number
  readonly employee: ImportedEmployee
}

/**
 * Plans the import of employees over those in the system (archived ones included); `unitKeys` are the units
 * they may be in. A column that isn't mapped leaves its field as it is, an empty cell of a mapped one
 * clears it, but for the start date: an empty one says nothing. Without a column of names, new people are
 * called "Staff" and their number. Refuses a staff number that comes twice, with all its rows, a unit that
 * isn't there, and each bad cell. Totals: `employees` in the file, `moves` to another unit.
 */
export function planEmployeeImport({
  table,
  choice = {},
  existing,
  unitKeys,
  options = {},
}: {
  table: Table
  choice?: ColumnChoice
  existing: readonly ImportedEmployee[]
  unitKeys: ReadonlySet<string>
  options?: CellFormats
}): ImportPlan<ImportedEmployee> {
  const reader = new RowReader(table, EMPLOYEE_FIELDS, choice, options)
  const existingOf = new Map(existing.map((employee) => [employee.staffNumber, employee]))
  const rowsOf = new Map<string, number[]>()
  const rows: EmployeeRow[] = []
  for (const row of reader.readable ? table.rows : []) {
    reader.open(row)
    const staffNumber = reader.text('staffNumber')
    const before = existingOf.get(staffNumber)
    const employee = readEmployee(reader, before, unitKeys)
    if (staffNumber !== '') {
      const seen = rowsOf.get(staffNumber)
      if (seen) seen.push(row.row)
      else rowsOf.set(staffNumber, [row.row])
    }
    if (employee !== null) rows.push({ row: row.row, employee })
  }

  const sorter = new PlanSorter<ImportedEmployee>()
  for (const { row, employee } of rows) {
    const key = employee.staffNumber
    if (rowsOf.get(key)?.length === 1) sorter.put(row, key, employee, existingOf.get(key))
  }
  const current = existing.filter(({ archived }) => !archived)
  return {
    rowsRead: table.rows.length,
    add: sorter.add,
    change: sorter.change,
    leave: sorter.leave,
    absent: reader.readable
      ? current.map(({ staffNumber }) => staffNumber).filter((key) => !rowsOf.has(key))
      : [],
    problems: orderProblems([...reader.problems, ...refuseDoubles(rowsOf, reader.columnName('staffNumber'))]),
    totals: {
      employees: sorter.add.length + sorter.change.length + sorter.leave,
      moves: sorter.change.filter(({ fields }) => fields.includes('unitKey')).length,
    },
  }
}

function readEmployee(
  reader: RowReader<EmployeeFieldName>,
  before: ImportedEmployee | undefined,
  unitKeys: ReadonlySet<string>,
): ImportedEmployee | null {
  const staffNumber = reader.text('staffNumber')
  const unitKey = reader.text('unitKey')
  if (unitKey === '') reader.refuse('unitKey', 'cell_refused', 'Fill in this field.')
  else if (!unitKeys.has(unitKey))
    reader.refuse('unitKey', 'unit_unknown', `There is no unit ${quote(unitKey)}.`)
  const startsOn = reader.date('startsOn')
  const keep = (name: EmployeeFieldName, kept: string | null | undefined): string | null =>
    reader.has(name) ? reader.text(name) : (kept ?? null)
  const person = reader.check(
    employeeInput,
    {
      staffNumber,
      fullName: keep('fullName', before?.fullName ?? (staffNumber === '' ? 'Staff' : `Staff ${staffNumber}`)),
      email: keep('email', before?.email),
      jobTitle: keep('jobTitle', before?.jobTitle),
      jobFamily: keep('jobFamily', before?.jobFamily),
      level: keep('level', before?.level),
      location: keep('location', before?.location),
    },
    nameOf,
  )
  if (person === null || reader.refused) return null
  // Where the unit changes and the file doesn't say since when, the old unit's date would be wrong.
  const keptStart = before?.unitKey === unitKey ? before.startsOn : null
  return { ...person, unitKey, startsOn: startsOn ?? keptStart, archived: false }
}

function nameOf(field: string): EmployeeFieldName | null {
  return EMPLOYEE_FIELDS.find(({ name }) => name === field)?.name ?? null
}

function refuseDoubles(
  rowsOf: ReadonlyMap<string, readonly number[]>,
  column: string | null,
): ImportProblem[] {
  const problems: ImportProblem[] = []
  for (const [staffNumber, rows] of rowsOf) {
    const [row, ...relatedRows] = rows
    if (row === undefined || relatedRows.length === 0) continue
    const message = `Staff number ${quote(staffNumber)} stands in ${nameRows(rows)}; each person needs one row.`
    problems.push({ row, relatedRows, column, code: 'key_doubled', message, severity: 'refuses' })
  }
  return problems
}
