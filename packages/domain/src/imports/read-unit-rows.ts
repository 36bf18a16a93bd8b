import { unitInput } from '../organization/unit-input.ts'
import { foldName } from './fold-name.ts'
import type { FieldName } from './import-kind.ts'
import type { UnitRow } from './imported-unit.ts'
import type { RowReader } from './row-reader.ts'
import type { Table } from './table.ts'
import type { UNIT_FIELDS } from './unit-fields.ts'

export type UnitFieldName = FieldName<typeof UNIT_FIELDS>

const closedWords = new Set(
  [
    'closed',
    'eliminated',
    'abolished',
    'inactive',
    'archived',
    'geschlossen',
    'aufgelöst',
    'fermé',
    'supprimé',
  ].map(foldName),
)

/**
 * The rows of a file of units that can be read, and every key that the file names, also where the rest of
 * its row is refused: a unit with a bad cell is no reason to refuse those below it as well.
 */
export function readUnitRows(
  table: Table,
  reader: RowReader<UnitFieldName>,
): { rows: UnitRow[]; keys: Set<string> } {
  const rows: UnitRow[] = []
  const keys = new Set<string>()
  for (const row of table.rows) {
    reader.open(row)
    const unit = reader.check(
      unitInput,
      { code: reader.text('key'), name: reader.text('name'), headcount: reader.number('headcount') },
      nameOf,
    )
    keys.add(unit?.code ?? reader.text('key'))
    if (unit === null || reader.refused) continue
    rows.push({
      row: row.row,
      key: unit.code,
      name: unit.name,
      parent: reader.text('parentKey'),
      headcount: unit.headcount,
      closed: closedWords.has(foldName(reader.text('status'))),
    })
  }
  return { rows, keys }
}

function nameOf(field: string): UnitFieldName | null {
  if (field === 'code') return 'key'
  return field === 'name' || field === 'headcount' ? field : null
}
