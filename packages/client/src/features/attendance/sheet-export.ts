import type { ExportedTable } from '../../shared/files/save-table.ts'
import { tellRow } from './sheet-words.ts'
import type { MarkedRow } from './marked-rows.ts'

const COLUMNS = ['Name', 'Staff number', 'Unit', 'Status', 'Score before', 'Score'] as const

/** The people as the sheet shows them. */
export const exportSheet = (courseTitle: string, rows: readonly MarkedRow[]): ExportedTable => ({
  name: `Who was there, ${courseTitle}`,
  columns: COLUMNS,
  rows: rows.map((row) => [
    row.fullName,
    row.staffNumber,
    row.unitName,
    tellRow(row).replace(/^\S+ /, ''),
    row.scoreBefore,
    row.score,
  ]),
  looks: { formats: {}, wide: ['Name', 'Unit', 'Status'] },
})
