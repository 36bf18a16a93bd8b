import type { TableRow } from '@tidemark/domain/imports/table'
import type { TableProblem } from './table-problem.ts'

/** What the reading thread tells the main one. After some rows it waits to be asked for more. */
export type XlsxMessage =
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'refused'; readonly problem: TableProblem }
  | { readonly kind: 'end'; readonly header: readonly string[]; readonly rowCount: number }
