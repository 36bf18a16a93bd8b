import type { LocationQuery } from 'vue-router'
import type { Dimension } from './results-fields.ts'
import { DIMENSION_WORDS } from './results-words.ts'

/** What a closed round's page shows; all of it is in the address. */
export interface ResultsView {
  readonly columns: 'legs' | 'items'
  readonly measure: 'index' | 'favourable'
  readonly showsChange: boolean
  readonly sort: 'tree' | 'index'
  readonly search: string
  /** The units that are open; null is the first look: the top ones. */
  readonly open: readonly string[] | 'all' | null
  readonly density: 'comfortable' | 'compact'
  /** Whose detail stands beside; null = nobody's. */
  readonly unit: string | null
}

/** Which figure's sheet is open: the whole round's or a unit's, over all legs, one leg or one item. */
export interface ResultsFigure {
  readonly unitId: string | null
  readonly dimension: Dimension | null
  readonly itemKey: string | null
}

/** The names under which an address holds a view. */
export const VIEW_KEYS: readonly string[] = [
  'columns',
  'measure',
  'change',
  'sort',
  'q',
  'open',
  'density',
  'unit',
]

const read = (query: LocationQuery, name: string): string => {
  const value = query[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** Reads a view from an address. What it doesn't know it leaves out: an old or mistyped link still opens. */
export function readResultsView(query: LocationQuery): ResultsView {
  const open = read(query, 'open')
  return {
    columns: read(query, 'columns') === 'items' ? 'items' : 'legs',
    measure: read(query, 'measure') === 'favourable' ? 'favourable' : 'index',
    showsChange: read(query, 'change') === 'shown',
    sort: read(query, 'sort') === 'index' ? 'index' : 'tree',
    search: read(query, 'q'),
    open: !('open' in query) ? null : open === 'all' ? 'all' : open.split('.').filter(Boolean),
    density: read(query, 'density') === 'compact' ? 'compact' : 'comfortable',
    unit: read(query, 'unit') || null,
  }
}

/** Writes a view as an address's query; defaults are left out. */
export function writeResultsView(view: ResultsView): Record<string, string> {
  return {
    ...(view.columns === 'items' && { columns: 'items' }),
    ...(view.measure === 'favourable' && { measure: 'favourable' }),
    ...(view.showsChange && { change: 'shown' }),
    ...(view.sort === 'index' && { sort: 'index' }),
    ...(view.search !== '' && { q: view.search }),
    ...(view.open !== null && { open: view.open === 'all' ? 'all' : view.open.join('.') }),
    ...(view.density === 'compact' && { density: 'compact' }),
    ...(view.unit !== null && { unit: view.unit }),
  }
}

// Stands for the whole round, where an id would stand otherwise, and for all legs.
const ALL = 'all'

/** Reads the address's `figure`: a unit's id or `all`, a dot, and a leg, `item:` and an item's key, or `all`. */
export function readFigure(query: LocationQuery): ResultsFigure | null {
  const text = read(query, 'figure')
  if (text === '') return null
  const [unit = '', ...rest] = text.split('.')
  const of = rest.join('.')
  const dimension = Object.keys(DIMENSION_WORDS).find((each) => each.toLowerCase() === of)
  return {
    unitId: unit === ALL ? null : unit,
    dimension: (dimension as Dimension | undefined) ?? null, // a key of the words by the dimensions
    itemKey: of.startsWith('item:') ? of.slice(5) : null,
  }
}

/** Writes the same. */
export function writeFigure({ unitId, dimension, itemKey }: ResultsFigure): string {
  const of = itemKey !== null ? `item:${itemKey}` : (dimension?.toLowerCase() ?? ALL)
  return `${unitId ?? ALL}.${of}`
}
