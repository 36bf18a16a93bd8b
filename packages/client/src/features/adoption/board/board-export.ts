import type { BoardUnits_BoardFragment } from '../../../generated/graphql.ts'
import { nameReason, nameStatus } from '../../../shared/format/adoption-words.ts'
import type { ExportedTable } from '../../../shared/files/save-table.ts'
import type { ExportCell } from '../../../shared/files/write-csv.ts'
import type { ColumnLooks } from '../../../shared/files/write-xlsx.ts'
import { type VisibleRow, listAncestorNames } from './board-tree.ts'
import type { BoardView } from './board-view.ts'

export type ExportableBoard = Omit<BoardUnits_BoardFragment, ' $fragmentName'>

export const exportColumns = [
  'Unit',
  'Under',
  'Level',
  'Eligible people',
  'Observed people',
  'Adopters',
  'Rate',
  'Interval from',
  'Interval to',
  'Status',
  'Reason',
  'Change of rate per period',
  'As of',
  'Band from',
  'Band to',
  'Program',
  'Shown',
] as const

const SHARES = ['Rate', 'Interval from', 'Interval to', 'Band from', 'Band to']
const LOOKS: ColumnLooks = {
  formats: {
    ...Object.fromEntries(SHARES.map((column) => [column, '0%'])),
    'Change of rate per period': '+0%;-0%;0%',
  },
  wide: ['Unit', 'Under', 'Program', 'Shown'],
}

/** The rows on the board as a file. */
export function exportBoard(
  board: ExportableBoard,
  visible: readonly VisibleRow[],
  view: BoardView,
): ExportedTable {
  return {
    name: `${board.program.name} ${board.asOf}`,
    columns: exportColumns,
    rows: listExportRows(board, visible, view),
    looks: LOOKS,
  }
}

/** The words that tell a reader of the file which rows were left out. */
export function describeShown(view: BoardView): string {
  const conditions = [
    view.search.trim() && `name contains "${view.search.trim()}"`,
    view.statuses.length > 0 && `status is ${view.statuses.map(nameStatus).join(' or ')}`,
  ].filter(Boolean)
  if (conditions.length > 0) return `units where ${conditions.join(' and ')}`
  return view.shape === 'list' || view.open === 'all' ? 'all units' : 'the units opened on the board'
}

/**
 * Exactly the rows on the board, in its order. Date, band and filter stand in each row: rows get sorted, cut and pasted
 * together with others, and a note above the table is lost first.
 */
export function listExportRows(
  board: ExportableBoard,
  visible: readonly VisibleRow[],
  view: BoardView,
): ExportCell[][] {
  const { rows, program, asOf } = board
  const shown = describeShown(view)
  return visible.map(({ index }) => {
    const path = listAncestorNames(rows, index)
    const reason = rows.reason[index] ?? null
    return [
      rows.names[index] ?? '',
      path.join(' › '),
      path.length + 1,
      rows.eligible[index] ?? null,
      rows.observed[index] ?? null,
      rows.adopters[index] ?? null,
      rows.rate[index] ?? null,
      rows.lower[index] ?? null,
      rows.upper[index] ?? null,
      nameStatus(rows.status[index] ?? 'CANNOT_SAY_YET'),
      reason === null ? null : nameReason(reason),
      rows.slope[index] ?? null,
      asOf,
      program.band.lower,
      program.band.upper,
      program.name,
      shown,
    ]
  })
}
