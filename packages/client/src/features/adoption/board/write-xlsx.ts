import writeExcelFile from 'write-excel-file/browser'
import type { ExportCell } from '../../../shared/files/write-csv.ts'

const percentColumns: readonly string[] = ['Rate', 'Interval from', 'Interval to', 'Band from', 'Band to']
const changeColumns: readonly string[] = ['Change of rate per period']
const wideColumns: readonly string[] = ['Unit', 'Under', 'Program', 'Shown']

/** Writes a table as an Excel workbook: the head stays in sight, shares are numbers shown as percent. */
export function writeXlsx(columns: readonly string[], rows: readonly ExportCell[][]): Promise<Blob> {
  const head = columns.map((column) => ({ value: column, fontWeight: 'bold' as const }))
  const body = rows.map((row) =>
    row.map((value, at) => {
      const column = columns[at] ?? ''
      if (value === null) return null
      if (typeof value !== 'number') return { value, type: String }
      if (percentColumns.includes(column)) return { value, type: Number, format: '0%' }
      return changeColumns.includes(column)
        ? { value, type: Number, format: '+0%;-0%;0%' }
        : { value, type: Number }
    }),
  )
  return writeExcelFile([head, ...body], {
    columns: columns.map((column) => ({ width: wideColumns.includes(column) ? 36 : 14 })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  }).toBlob()
}
