import { saveFile } from './save-file.ts'
import type { ExportCell } from './write-csv.ts'
import type { ColumnLooks } from './write-xlsx.ts'

export type TableFormat = 'csv' | 'xlsx'

/** A table as it leaves the product: what a page shows, row by row, with the name that its file is to have. */
export interface ExportedTable {
  /** In words: what a file's name can't hold is left out of it. */
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly ExportCell[][]
  /** In a workbook; as text a table has none. */
  readonly looks?: ColumnLooks
}

const PLAIN: ColumnLooks = { formats: {}, wide: [] }

/** Saves a table as a file. The writers are loaded when first needed: whoever wants one wants only one of them. */
export async function saveTable(
  format: TableFormat,
  { name, columns, rows, looks = PLAIN }: ExportedTable,
): Promise<void> {
  const file =
    format === 'csv'
      ? (await import('./write-csv.ts')).writeCsv(columns, rows)
      : await (await import('./write-xlsx.ts')).writeXlsx(columns, rows, looks)
  const stem = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  saveFile(file, `${stem || 'table'}.${format}`)
}
