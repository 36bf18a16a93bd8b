import type { TableProblem } from './table-problem.ts'

/** What the reading thread tells the main one. */
export type XlsxMessage =
  | { readonly kind: 'records'; readonly firstRow: number; readonly records: readonly (readonly string[])[] }
  | { readonly kind: 'refused'; readonly problem: TableProblem }
  | { readonly kind: 'end' }
