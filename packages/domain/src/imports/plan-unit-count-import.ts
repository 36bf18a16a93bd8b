import { unitCountInput } from '../behaviors/unit-count-input.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { behaviorFinder, type KnownBehavior } from './find-behavior.ts'
import type { FieldName } from './import-kind.ts'
import { orderProblems, PlanSorter, type ImportPlan } from './import-plan.ts'
import { quote } from './import-problem.ts'
import type { ColumnChoice } from './match-columns.ts'
import { RowReader, type CellFormats } from './row-reader.ts'
import type { Table } from './table.ts'
import { UNIT_COUNT_FIELDS } from './unit-count-fields.ts'

type UnitCountFieldName = FieldName<typeof UNIT_COUNT_FIELDS>

/** How many of a unit's people were looked at on a day, and how many showed the behavior. */
export interface ImportedUnitCount {
  readonly unitKey: string
  readonly behaviorId: string
  readonly observedOn: CalendarDate
  readonly observed: number
  readonly showing: number
}

export interface UnitCountImportOptions extends CellFormats {
  /** The behavior of rows that name none. */
  readonly behaviorId?: string | null
  /** Later days are refused: nothing can be observed beforehand. */
  readonly today: CalendarDate
}

/** What makes two rows the same count: unit, behavior and day. */
export function unitCountKey({
  unitKey,
  behaviorId,
  observedOn,
}: Pick<ImportedUnitCount, 'unitKey' | 'behaviorId' | 'observedOn'>): string {
  return JSON.stringify([unitKey, behaviorId, observedOn])
}

/**
 * Plans the import of counts per unit over `existing` ones. Unlike observations of people, two counts of
 * one unit, behavior and day can't be added up (the same people may stand in both): they are refused.
 * Nothing is absent: that a file is silent about a count doesn't undo it. Totals: `counts`, `observed`, `showing`.
 */
export function planUnitCountImport({
  table,
  choice = {},
  existing,
  unitKeys,
  behaviors,
  options,
}: {
  table: Table
  choice?: ColumnChoice
  existing: readonly ImportedUnitCount[]
  unitKeys: ReadonlySet<string>
  behaviors: readonly KnownBehavior[]
  options: UnitCountImportOptions
}): ImportPlan<ImportedUnitCount> {
  const reader = new RowReader(table, UNIT_COUNT_FIELDS, choice, options)
  const behaviorOf = behaviorFinder(reader, behaviors, options.behaviorId ?? null)
  const schema = unitCountInput({ today: options.today })
  const existingOf = new Map(existing.map((count) => [unitCountKey(count), count]))
  const counts = new Map<string, { row: number; count: ImportedUnitCount }>()
  for (const row of reader.readable ? table.rows : []) {
    reader.open(row)
    const unitKey = reader.text('unitKey')
    if (unitKey === '') reader.refuse('unitKey', 'cell_refused', 'Fill in this field.')
    else if (!unitKeys.has(unitKey)) {
      reader.refuse('unitKey', 'unit_unknown', `There is no unit ${quote(unitKey)}.`)
    }
    const behaviorId = behaviorOf()
    const values = {
      observedOn: reader.date('observedOn'),
      observed: reader.number('observed'),
      showing: reader.number('showing'),
    }
    const checked = reader.check(schema, values, nameOf)
    if (checked === null || behaviorId === null || reader.refused) continue
    const count = { unitKey, behaviorId, ...checked }
    const key = unitCountKey(count)
    const same = counts.get(key)
    if (same) {
      const message = `This unit, behavior and day is counted in row ${same.row} already.`
      reader.refuse(null, 'key_doubled', message)
    } else counts.set(key, { row: row.row, count })
  }

  const sorter = new PlanSorter<ImportedUnitCount>()
  for (const [key, { row, count }] of counts) sorter.put(row, key, count, existingOf.get(key))
  const counted = [...counts.values()].map(({ count }) => count)
  return {
    rowsRead: table.rows.length,
    add: sorter.add,
    change: sorter.change,
    leave: sorter.leave,
    absent: [],
    problems: orderProblems(reader.problems),
    totals: {
      counts: counted.length,
      observed: counted.reduce((sum, { observed }) => sum + observed, 0),
      showing: counted.reduce((sum, { showing }) => sum + showing, 0),
    },
  }
}

function nameOf(field: string): UnitCountFieldName | null {
  return field === 'observedOn' || field === 'observed' || field === 'showing' ? field : null
}
