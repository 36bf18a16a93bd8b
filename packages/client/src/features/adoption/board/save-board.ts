import { type ExportableBoard, exportColumns, listExportRows } from './board-export.ts'
import type { VisibleRow } from './board-tree.ts'
import type { BoardView } from './board-view.ts'
import type { ColumnLooks } from '../../../shared/files/write-xlsx.ts'
import { saveFile } from '../../../shared/files/save-file.ts'

const SHARES = ['Rate', 'Interval from', 'Interval to', 'Band from', 'Band to']
const LOOKS: ColumnLooks = {
  formats: {
    ...Object.fromEntries(SHARES.map((column) => [column, '0%'])),
    'Change of rate per period': '+0%;-0%;0%',
  },
  wide: ['Unit', 'Under', 'Program', 'Shown'],
}

/** Saves the rows on the board as a file. The writers are loaded when first needed: most visits never do. */
export async function saveBoard(
  format: 'csv' | 'xlsx',
  board: ExportableBoard,
  visible: readonly VisibleRow[],
  view: BoardView,
): Promise<void> {
  const cells = listExportRows(board, visible, view)
  const file =
    format === 'csv'
      ? (await import('../../../shared/files/write-csv.ts')).writeCsv(exportColumns, cells)
      : await (await import('../../../shared/files/write-xlsx.ts')).writeXlsx(exportColumns, cells, LOOKS)
  saveFile(file, `${nameFile(board)}.${format}`)
}

function nameFile({ program, asOf }: ExportableBoard): string {
  const name = program.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return `${name || 'board'}-${asOf}`
}
