import { expect, it } from 'vitest'
import type { VisibleRow } from './board-tree.ts'
import { readTreeKey } from './tree-keys.ts'

const row = (level: number, openable = false, open = false): VisibleRow => ({
  index: 0,
  level,
  position: 1,
  siblings: 1,
  openable,
  open,
  isHit: true,
})
// 0 head (open) · 1 north (closed) · 2 south (open) · 3 and 4 teams of south
const rows = [row(1, true, true), row(2, true, false), row(2, true, true), row(3), row(3)]

it.each([
  ['ArrowDown', 0, { kind: 'focus', at: 1 }],
  ['ArrowDown', 4, { kind: 'focus', at: 4 }],
  ['ArrowUp', 0, { kind: 'focus', at: 0 }],
  ['End', 0, { kind: 'focus', at: 4 }],
  ['Home', 3, { kind: 'focus', at: 0 }],
  ['PageDown', 0, { kind: 'focus', at: 2 }],
  ['ArrowRight', 1, { kind: 'toggle', at: 1 }],
  ['ArrowRight', 2, { kind: 'focus', at: 3 }],
  ['ArrowRight', 3, null],
  ['ArrowLeft', 2, { kind: 'toggle', at: 2 }],
  ['ArrowLeft', 3, { kind: 'focus', at: 2 }],
  ['ArrowLeft', 4, { kind: 'focus', at: 2 }],
  ['ArrowLeft', 1, { kind: 'focus', at: 0 }],
  ['Enter', 1, { kind: 'open', at: 1 }],
  ['x', 1, null],
])('%s on row %i gives %j', (key, at, move) => {
  expect(readTreeKey(key, rows, at, 2)).toEqual(move)
})
