import type { VisibleRow } from './board-tree.ts'

export type TreeMove =
  | { readonly kind: 'focus'; readonly at: number }
  | { readonly kind: 'toggle'; readonly at: number }
  | { readonly kind: 'open'; readonly at: number }

/**
 * What a key does to a tree of rows, by the treegrid pattern of WAI-ARIA (APG, "Treegrid", rows focused first): arrows
 * up and down walk, right opens or goes in, left closes or goes out, Enter opens the row's detail. Null: not ours.
 */
export function readTreeKey(
  key: string,
  rows: readonly VisibleRow[],
  at: number,
  pageSize: number,
): TreeMove | null {
  const row = rows[at]
  if (!row) return null
  const focus = (target: number): TreeMove => ({
    kind: 'focus',
    at: Math.min(rows.length - 1, Math.max(0, target)),
  })
  switch (key) {
    case 'ArrowDown':
      return focus(at + 1)
    case 'ArrowUp':
      return focus(at - 1)
    case 'PageDown':
      return focus(at + pageSize)
    case 'PageUp':
      return focus(at - pageSize)
    case 'Home':
      return focus(0)
    case 'End':
      return focus(rows.length - 1)
    case 'ArrowRight':
      if (!row.openable) return null
      return row.open ? focus(at + 1) : { kind: 'toggle', at }
    case 'ArrowLeft': {
      if (row.open) return { kind: 'toggle', at }
      const parent = rows.findLastIndex((above, index) => index < at && above.level < row.level)
      return parent < 0 ? null : focus(parent)
    }
    case 'Enter':
      return { kind: 'open', at }
    default:
      return null
  }
}
