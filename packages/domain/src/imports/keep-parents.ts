import { quote, type ImportProblem } from './import-problem.ts'
import type { ImportedUnit, UnitRow } from './imported-unit.ts'

/**
 * The units that a file doesn't name but that lie above one which it does: they can't be archived, since
 * those below would hang on nothing. One notice each, at the first row that needs it.
 */
export function nameAbsentParents(
  rows: readonly UnitRow[],
  unitsInFile: ReadonlyMap<string, ImportedUnit>,
  existingOf: ReadonlyMap<string, ImportedUnit>,
  parentColumn: string | null,
): { keys: Set<string>; problems: ImportProblem[] } {
  const keys = new Set<string>()
  const problems: ImportProblem[] = []
  for (const { row, key } of rows) {
    let above = unitsInFile.get(key)?.parentKey ?? null
    while (above !== null && !unitsInFile.has(above) && !keys.has(above)) {
      keys.add(above)
      const message = `${quote(above)} is not in the file but stays, because ${quote(key)} lies below it.`
      problems.push({
        row,
        relatedRows: [],
        column: parentColumn,
        code: 'kept_for_units_below',
        message,
        severity: 'notice',
      })
      above = existingOf.get(above)?.parentKey ?? null
    }
  }
  return { keys, problems }
}
