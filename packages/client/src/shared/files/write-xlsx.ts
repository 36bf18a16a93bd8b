import writeExcelFile from 'write-excel-file/browser'
import type { ExportCell } from './write-csv.ts'

/** How the columns of a workbook look, by their names. */
export interface ColumnLooks {
  /** Formats of numbers as a spreadsheet writes them, such as `0%`. */
  readonly formats: Readonly<Record<string, string>>
  readonly wide: readonly string[]
}

/** Writes a table as an Excel workbook: the head stays in sight, numbers stay numbers. */
export function writeXlsx(
  columns: readonly string[],
  rows: readonly ExportCell[][],
  { formats, wide }: ColumnLooks,
): Promise<Blob> {
  const head = columns.map((column) => ({ value: column, fontWeight: 'bold' as const }))
  const body = rows.map((row) =>
    row.map((value, at) => {
      if (value === null) return null
      if (typeof value !== 'number') return { value, type: String }
      const format = formats[columns[at] ?? '']
      return { value, type: Number, ...(format && { format }) }
    }),
  )
  return writeExcelFile([head, ...body], {
    columns: columns.map((column) => ({ width: wide.includes(column) ? 36 : 14 })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }).toBlob()
}
