import type { Dimension, Results } from './results-fields.ts'
import type { ResultsFigure } from './results-view.ts'
import { DIMENSION_WORDS } from './results-words.ts'

/** What one cell of the heat map says; null where nothing is shown. */
export interface MapCell {
  readonly people: number
  readonly index: number
  readonly indexMargin: number | null
  readonly favourable: number
  readonly margin: number
  readonly change: number | null
  readonly changeIsClear: boolean
}

export interface MapColumn {
  readonly key: string
  readonly label: string
  /** The whole statement, where the label is one. */
  readonly figure: Pick<ResultsFigure, 'dimension' | 'itemKey'>
  cell(row: number): MapCell | null
}

/** Parallel arrays of cells. */
export interface CellArrays {
  readonly people: readonly (number | null)[]
  readonly index: readonly (number | null)[]
  readonly indexMargin: readonly (number | null)[]
  readonly favourable: readonly (number | null)[]
  readonly margin: readonly (number | null)[]
  readonly change: readonly (number | null)[]
  readonly changeIsClear: readonly boolean[]
}

/** The cell at a place of parallel arrays. */
export function cellAt(arrays: CellArrays | undefined, at: number): MapCell | null {
  const [people, index, favourable, margin] = [
    arrays?.people[at] ?? null,
    arrays?.index[at] ?? null,
    arrays?.favourable[at] ?? null,
    arrays?.margin[at] ?? null,
  ]
  if (!arrays || people === null || index === null || favourable === null || margin === null) return null
  return {
    people,
    index,
    favourable,
    margin,
    indexMargin: arrays.indexMargin[at] ?? null,
    change: arrays.change[at] ?? null,
    changeIsClear: arrays.changeIsClear[at] ?? false,
  }
}

/** One column a leg, facet or element. */
export function legColumns(rows: Results['rows']): MapColumn[] {
  return rows.columns.map((column) => ({
    key: column.dimension,
    label: DIMENSION_WORDS[column.dimension],
    figure: { dimension: column.dimension, itemKey: null },
    cell: (row) => cellAt(column, row),
  }))
}

/** One column an item; the cells come as their units come into sight. */
export function itemColumns(
  items: readonly { readonly key: string; readonly text: string; readonly dimension: Dimension }[],
  rows: Pick<Results['rows'], 'unitIds'>,
  known: ReadonlyMap<string, CellArrays>,
): MapColumn[] {
  return items.map(({ key, text }, place) => ({
    key,
    label: text,
    figure: { dimension: null, itemKey: key },
    cell: (row) => cellAt(known.get(rows.unitIds[row] ?? ''), place),
  }))
}
