import type { ImportField } from '@tidemark/domain/imports/import-kind'
import { matchColumns, type ColumnChoice } from '@tidemark/domain/imports/match-columns'

/** The column of each field: as chosen, else as the names suggest, else null. */
export function settleMapping(
  header: readonly string[],
  fields: readonly ImportField[],
  choice: ColumnChoice,
): Record<string, string | null> {
  const { columns } = matchColumns(header, fields, choice)
  const suggested = fields.map(({ name }): [string, string | null] => {
    const column = columns.get(name)
    return [name, column === undefined ? null : (header[column] ?? null)]
  })
  return { ...Object.fromEntries(suggested), ...choice }
}
