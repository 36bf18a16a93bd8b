import { indexChildren, type VisibleRow } from '../../adoption/board/board-tree.ts'
import type { Results } from './results-fields.ts'
import type { ResultsView } from './results-view.ts'

type Rows = Pick<Results['rows'], 'unitIds' | 'names' | 'parentIndex' | 'index'>

/** Text for comparing: without case and without accents. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()

/**
 * The rows of the heat map in order. Units of which nothing is shown go last where rows are sorted, in the order of the
 * tree, and can't be searched for by anything but their name.
 */
export function listResultRows(
  rows: Rows,
  { open, sort, search }: Pick<ResultsView, 'open' | 'sort' | 'search'>,
): VisibleRow[] {
  const children = indexChildren(rows.parentIndex)
  const words = fold(search).split(/\s+/).filter(Boolean)
  const hits = rows.names.map((name) => words.every((word) => fold(name).includes(word)))
  const kept = [...hits]
  // Parents stand before their children, so one pass from the end carries each hit up to the top.
  for (let index = kept.length - 1; index >= 0; index--) {
    const parent = rows.parentIndex[index] ?? -1
    if (kept[index] && parent >= 0) kept[parent] = true
  }
  const openIds = new Set(Array.isArray(open) ? open : [])
  const isOpen = (index: number, level: number) =>
    words.length > 0 ||
    open === 'all' ||
    (open === null ? level === 1 : openIds.has(rows.unitIds[index] ?? ''))
  const visible: VisibleRow[] = []
  function visit(parent: number, level: number): void {
    const siblings = (children.get(parent) ?? []).filter((index) => kept[index])
    inOrder(rows, siblings, sort).forEach((index, at) => {
      const openable = (children.get(index) ?? []).some((child) => kept[child])
      const row = { index, level, position: at + 1, siblings: siblings.length, openable }
      visible.push({ ...row, open: openable && isOpen(index, level), isHit: hits[index] === true })
      if (openable && isOpen(index, level)) visit(index, level + 1)
    })
  }
  visit(-1, 1)
  return visible
}

function inOrder(rows: Rows, siblings: readonly number[], sort: ResultsView['sort']): readonly number[] {
  if (sort === 'tree') return siblings
  return siblings.toSorted((a, b) => {
    const [left, right] = [rows.index[a] ?? null, rows.index[b] ?? null]
    if (left === null || right === null) return Number(left === null) - Number(right === null) || a - b
    return left - right || a - b
  })
}
