import { type ExportableBoard, exportColumns, listExportRows } from './board-export.ts'
import type { VisibleRow } from './board-tree.ts'
import type { BoardView } from './board-view.ts'
import { saveFile } from '../../../shared/files/save-file.ts'

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
      : await (await import('./write-xlsx.ts')).writeXlsx(exportColumns, cells)
  saveFile(file, `${nameFile(board)}.${format}`)
}

function nameFile({ program, asOf }: ExportableBoard): string {
  const name = program.name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')
  return `${name || 'board'}-${asOf}`
}
