import type { ExportedTable } from '../../../shared/files/save-table.ts'
import { listAncestorNames, type VisibleRow } from '../../adoption/board/board-tree.ts'
import type { MapColumn } from './map-columns.ts'
import type { Results } from './results-fields.ts'
import type { ResultsView } from './results-view.ts'
import { DIMENSION_WORDS, tellShownWith } from './results-words.ts'

/**
 * Exactly the rows and columns on the page, in its order: of each leg or item the shown measure with its margin, and the
 * change where it is shown. Round, day and program stand in each row: rows get sorted, cut and pasted together with others.
 */
export function exportResults(
  results: Pick<Results, 'name' | 'programName' | 'closedAt' | 'rows'>,
  visible: readonly VisibleRow[],
  columns: readonly MapColumn[],
  { measure, showsChange }: Pick<ResultsView, 'measure' | 'showsChange'>,
): ExportedTable {
  const { rows } = results
  const named = measure === 'index' ? 'index' : 'favourable'
  const heads = columns.flatMap(({ label }) => [
    `${label}, people`,
    `${label}, ${named}`,
    `${label}, margin`,
    ...(showsChange ? [`${label}, change of index`] : []),
  ])
  return {
    name: `${results.programName} ${results.name}`,
    looks: {
      formats: Object.fromEntries(
        heads.filter((head) => head.endsWith('favourable')).map((head) => [head, '0%']),
      ),
      wide: ['Unit', 'Under', 'Note', 'Round', 'Program'],
    },
    columns: [
      'Unit',
      'Under',
      'Level',
      'Asked',
      'Answered',
      'Index',
      'Weakest',
      'Note',
      ...heads,
      'Closed on',
      'Round',
      'Program',
    ],
    rows: visible.map(({ index }) => {
      const path = listAncestorNames(rows, index)
      const answered = rows.answered[index] ?? null
      const weakest = rows.weakest[index] ?? null
      return [
        rows.names[index] ?? '',
        path.join(' › '),
        path.length + 1,
        rows.invited[index] ?? null,
        answered,
        rounded(rows.index[index] ?? null),
        weakest && DIMENSION_WORDS[weakest],
        answered === null ? tellShownWith(rows.shownWith[index] ?? null) : null,
        ...columns.flatMap((column) => {
          const cell = column.cell(index)
          const [value, margin] =
            measure === 'index' ? [cell?.index, cell?.indexMargin] : [cell?.favourable, cell?.margin]
          return [
            cell?.people ?? null,
            rounded(value ?? null),
            rounded(margin ?? null),
            ...(showsChange ? [rounded(cell?.change ?? null)] : []),
          ]
        }),
        results.closedAt.slice(0, 10),
        results.name,
        results.programName,
      ]
    }),
  }
}

// More digits than this are what a computer makes of a fraction.
const rounded = (value: number | null): number | null => (value === null ? null : Number(value.toFixed(4)))
