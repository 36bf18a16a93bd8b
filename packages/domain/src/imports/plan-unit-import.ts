import { nameAbsentParents } from './keep-parents.ts'
import { orderProblems, PlanSorter, type ImportPlan } from './import-plan.ts'
import type { ImportedUnit, UnitRow } from './imported-unit.ts'
import type { ColumnChoice } from './match-columns.ts'
import { placeUnits } from './place-units.ts'
import { readUnitRows } from './read-unit-rows.ts'
import { RowReader, type CellFormats } from './row-reader.ts'
import { settleDoubledKeys } from './settle-doubled-keys.ts'
import { sumHundredths } from './sum-hundredths.ts'
import type { Table } from './table.ts'
import { UNIT_FIELDS } from './unit-fields.ts'

export interface UnitImportOptions extends CellFormats {
  /** Units whose parent exists nowhere go to the top instead of being refused. */
  readonly missingParentsToTop?: boolean
  /** Units that the file doesn't name are archived, except those that hold up one which it does. */
  readonly archiveAbsent?: boolean
}

export interface UnitImportPlan extends ImportPlan<ImportedUnit> {
  /** Keys of the units to archive, none unless that was chosen; each lies above those it is archived with. */
  readonly archive: readonly string[]
}

/**
 * Plans the import of a file of units over those in the system (archived ones included).
 * Added units stand parents first. A column that isn't mapped leaves its field as it is; an empty cell of a
 * mapped headcount makes it unknown. Totals: `units` in the file, `tops` among them, their `headcount`.
 * Linear in rows and units. Refusals and notices: `settleDoubledKeys`, `placeUnits`, and each bad cell.
 */
export function planUnitImport({
  table,
  choice = {},
  existing,
  options = {},
}: {
  table: Table
  choice?: ColumnChoice
  existing: readonly ImportedUnit[]
  options?: UnitImportOptions
}): UnitImportPlan {
  const reader = new RowReader(table, UNIT_FIELDS, choice, options)
  const { rows, keys } = reader.readable ? readUnitRows(table, reader) : { rows: [], keys: new Set<string>() }
  const { units, problems: doubled } = settleDoubledKeys(rows, reader.columnName('key'))
  const existingOf = new Map(existing.map((unit) => [unit.key, unit]))
  const current = existing.filter(({ archived }) => !archived)
  const placed = placeUnits(units, {
    keysInFile: keys,
    parentOfExisting: new Map(current.map(({ key, parentKey }) => [key, parentKey])),
    missingParentsToTop: options.missingParentsToTop ?? false,
    parentColumn: reader.columnName('parentKey'),
  })

  const sorter = new PlanSorter<ImportedUnit>()
  const sorted = new Map<string, ImportedUnit>()
  const depth = ({ key }: UnitRow): number => placed.depthOf.get(key) ?? 0
  for (const unit of units.toSorted((a, b) => depth(a) - depth(b))) {
    const before = existingOf.get(unit.key)
    const after: ImportedUnit = {
      key: unit.key,
      name: unit.name,
      parentKey: reader.has('parentKey')
        ? (placed.parentOf.get(unit.key) ?? null)
        : (before?.parentKey ?? null),
      headcount: reader.has('headcount') ? unit.headcount : (before?.headcount ?? null),
      archived: false,
    }
    sorter.put(unit.row, unit.key, after, before)
    sorted.set(unit.key, after)
  }

  const absent = reader.readable ? current.map(({ key }) => key).filter((key) => !keys.has(key)) : []
  const kept = options.archiveAbsent
    ? nameAbsentParents(units, sorted, existingOf, reader.columnName('parentKey'))
    : { keys: new Set(absent), problems: [] }
  return {
    rowsRead: table.rows.length,
    add: sorter.add,
    change: sorter.change,
    leave: sorter.leave,
    absent,
    archive: absent.filter((key) => !kept.keys.has(key)),
    problems: orderProblems([...reader.problems, ...doubled, ...placed.problems, ...kept.problems]),
    totals: {
      units: sorted.size,
      tops: [...sorted.values()].filter(({ parentKey }) => parentKey === null).length,
      headcount: sumHundredths([...sorted.values()].map(({ headcount }) => headcount ?? 0)),
    },
  }
}
