import type { AdoptionStatus } from '../../../generated/graphql.ts'

/** What the tree of units is ordered and filtered by: parallel arrays, parents before their children. */
export interface BoardRowArrays {
  readonly unitIds: readonly string[]
  readonly names: readonly string[]
  readonly parentIndex: readonly number[]
  readonly eligible: readonly (number | null)[]
  readonly observed: readonly (number | null)[]
  readonly rate: readonly (number | null)[]
  readonly status: readonly AdoptionStatus[]
  readonly slope: readonly (number | null)[]
}

export type SortKey = 'name' | 'rate' | 'people' | 'status' | 'slope'

export interface RowsWanted {
  /** Tree keeps units under their parents; list is flat, for "the lowest anywhere". */
  readonly shape: 'tree' | 'list'
  readonly sort: SortKey
  readonly descending: boolean
  /** Empty means all. */
  readonly statuses: ReadonlySet<AdoptionStatus>
  readonly search: string
  readonly isOpen: (index: number) => boolean
}

export interface VisibleRow {
  readonly index: number
  /** 1 for a row without a parent on the board, as `aria-level` counts. */
  readonly level: number
  readonly position: number
  readonly siblings: number
  readonly openable: boolean
  readonly open: boolean
  /** False for a unit that is only there to show where a hit belongs. */
  readonly isHit: boolean
}

/** The children of each row, in the order of the arrays; those without a parent stand under -1. */
export function indexChildren(parentIndex: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>()
  parentIndex.forEach((parent, index) => {
    const siblings = children.get(parent)
    if (siblings) siblings.push(index)
    else children.set(parent, [index])
  })
  return children
}

// What needs somebody first comes first; what can't be said has no place in the order and goes last.
const urgency: Record<AdoptionStatus, number | null> = {
  RELAPSING: 0,
  BELOW: 1,
  NOT_YET_SHOWN: 2,
  ENTERED: 3,
  SECURED: 4,
  SUSTAINED: 5,
  CANNOT_SAY_YET: null,
}

function readSortValue(rows: BoardRowArrays, key: SortKey, index: number): number | null {
  switch (key) {
    case 'name':
      return index
    case 'rate':
      return rows.rate[index] ?? null
    case 'people':
      return rows.eligible[index] ?? rows.observed[index] ?? null
    case 'slope':
      return rows.slope[index] ?? null
    case 'status':
      return urgency[rows.status[index] ?? 'CANNOT_SAY_YET']
  }
}

function sortRows(rows: BoardRowArrays, indexes: readonly number[], wanted: RowsWanted): number[] {
  // Names come sorted in a tree; in a flat list they have to be compared.
  if (wanted.sort === 'name' && wanted.shape === 'list') {
    const sign = wanted.descending ? -1 : 1
    return indexes.toSorted(
      (a, b) => sign * (rows.names[a] ?? '').localeCompare(rows.names[b] ?? '') || a - b,
    )
  }
  return indexes.toSorted((a, b) => {
    const [left, right] = [readSortValue(rows, wanted.sort, a), readSortValue(rows, wanted.sort, b)]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || a - b
    return (wanted.descending ? right - left : left - right) || a - b
  })
}

/** Text for comparing: without case and without accents, so "Orebro" finds "Örebro". */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
}

function findHits(rows: BoardRowArrays, wanted: RowsWanted): boolean[] {
  const words = fold(wanted.search).split(/\s+/).filter(Boolean)
  return rows.names.map((name, index) => {
    const status = rows.status[index]
    if (wanted.statuses.size > 0 && (!status || !wanted.statuses.has(status))) return false
    if (words.length === 0) return true
    const folded = fold(name)
    return words.every((word) => folded.includes(word))
  })
}

function keepAncestors(parentIndex: readonly number[], hits: readonly boolean[]): boolean[] {
  const kept = [...hits]
  // Parents stand before their children, so one pass from the end carries each hit up to the top.
  for (let index = kept.length - 1; index >= 0; index--) {
    const parent = parentIndex[index] ?? -1
    if (kept[index] && parent >= 0) kept[parent] = true
  }
  return kept
}

/**
 * The rows that the board shows, in order. Sorting orders siblings and never tears a unit from its parent; rows of which
 * nothing can be said go last in both directions. A filter or a search keeps the ancestors of its hits and opens them.
 */
export function listVisibleRows(
  rows: BoardRowArrays,
  children: ReadonlyMap<number, readonly number[]>,
  wanted: RowsWanted,
): VisibleRow[] {
  const hits = findHits(rows, wanted)
  if (wanted.shape === 'list') {
    const listed = sortRows(
      rows,
      hits.flatMap((isHit, index) => (isHit ? [index] : [])),
      wanted,
    )
    return listed.map((index, at) => ({
      index,
      level: 1,
      position: at + 1,
      siblings: listed.length,
      openable: false,
      open: false,
      isHit: true,
    }))
  }

  const isFiltered = wanted.statuses.size > 0 || wanted.search.trim() !== ''
  const kept = isFiltered ? keepAncestors(rows.parentIndex, hits) : hits
  const visible: VisibleRow[] = []
  function visit(parent: number, level: number): void {
    const siblings = (children.get(parent) ?? []).filter((index) => kept[index])
    sortRows(rows, siblings, wanted).forEach((index, at) => {
      const openable = (children.get(index) ?? []).some((child) => kept[child])
      const open = openable && (isFiltered || wanted.isOpen(index))
      visible.push({
        index,
        level,
        position: at + 1,
        siblings: siblings.length,
        openable,
        open,
        isHit: hits[index] === true,
      })
      if (open) visit(index, level + 1)
    })
  }
  visit(-1, 1)
  return visible
}

/** The names from the top down to the parent of a row: where a unit of a flat list belongs. */
export function listAncestorNames(
  rows: Pick<BoardRowArrays, 'names' | 'parentIndex'>,
  index: number,
): string[] {
  const path: string[] = []
  let parent = rows.parentIndex[index] ?? -1
  while (parent >= 0) {
    path.unshift(rows.names[parent] ?? '')
    parent = rows.parentIndex[parent] ?? -1
  }
  return path
}
