import { HEADCOUNT_FIELDS } from './headcount-fields.ts'
import { orderProblems, PlanSorter, type ImportPlan } from './import-plan.ts'
import { quote } from './import-problem.ts'
import type { ColumnChoice } from './match-columns.ts'
import { RowReader, type CellFormats } from './row-reader.ts'
import { sumHundredths } from './sum-hundredths.ts'
import type { Table } from './table.ts'
import { unitInput } from '../organization/unit-input.ts'

/** How many people a unit has of its own, in full-time equivalents; null when nobody knows. */
export interface UnitHeadcount {
  readonly key: string
  readonly headcount: number | null
}

/**
 * Plans the import of headcounts: all rows of a unit are added up and replace the headcount it has.
 * Adds no units; those without a row keep theirs and are listed as absent. Refuses a row whose unit isn't
 * there and a headcount that is empty, negative or finer than hundredths.
 * Totals: `units` with a row, their `headcount`.
 */
export function planHeadcountImport({
  table,
  choice = {},
  existing,
  options = {},
}: {
  table: Table
  choice?: ColumnChoice
  existing: readonly UnitHeadcount[]
  options?: CellFormats
}): ImportPlan<UnitHeadcount> {
  const reader = new RowReader(table, HEADCOUNT_FIELDS, choice, options)
  const existingOf = new Map(existing.map((unit) => [unit.key, unit]))
  const rowsOf = new Map<string, { row: number; parts: number[] }>()
  for (const row of reader.readable ? table.rows : []) {
    reader.open(row)
    const key = reader.text('unitKey')
    if (key === '') reader.refuse('unitKey', 'cell_refused', 'Fill in this field.')
    else if (!existingOf.has(key)) reader.refuse('unitKey', 'unit_unknown', `There is no unit ${quote(key)}.`)
    if (reader.text('headcount') === '') reader.refuse('headcount', 'cell_refused', 'Fill in this field.')
    const part = reader.check(unitInput.shape.headcount, reader.number('headcount'), () => 'headcount')
    if (part === null || reader.refused) continue
    const rowsOfUnit = rowsOf.get(key)
    if (rowsOfUnit) rowsOfUnit.parts.push(part)
    else rowsOf.set(key, { row: row.row, parts: [part] })
  }
  const sorter = new PlanSorter<UnitHeadcount>()
  for (const [key, { row, parts }] of rowsOf) {
    sorter.put(row, key, { key, headcount: sumHundredths(parts) }, existingOf.get(key))
  }
  return {
    rowsRead: table.rows.length,
    add: sorter.add,
    change: sorter.change,
    leave: sorter.leave,
    absent: existing.map(({ key }) => key).filter((key) => !rowsOf.has(key)),
    problems: orderProblems(reader.problems),
    totals: {
      units: rowsOf.size,
      headcount: sumHundredths([...rowsOf.values()].flatMap(({ parts }) => parts)),
    },
  }
}
