import { saveFile } from '../../../shared/files/save-file.ts'
import type { ExportedTable } from './results-export.ts'

/** Saves what is shown as a file. The writers are loaded when first needed: most visits never do. */
export async function saveResults(
  format: 'csv' | 'xlsx',
  { columns, rows }: ExportedTable,
  name: string,
): Promise<void> {
  const looks = {
    formats: Object.fromEntries(
      columns.filter((column) => column.endsWith('favourable')).map((column) => [column, '0%']),
    ),
    wide: ['Unit', 'Under', 'Note', 'Round', 'Program'],
  }
  const file =
    format === 'csv'
      ? (await import('../../../shared/files/write-csv.ts')).writeCsv(columns, rows)
      : await (await import('../../../shared/files/write-xlsx.ts')).writeXlsx(columns, rows, looks)
  const stem = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  saveFile(file, `${stem || 'readiness'}.${format}`)
}
