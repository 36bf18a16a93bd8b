export type TableProblemCode =
  | 'file_empty'
  | 'file_too_large'
  | 'not_a_table'
  | 'header_missing'
  | 'header_doubled'
  | 'row_ragged'
  | 'quote_unclosed'
  | 'quote_misplaced'
  | 'too_many_rows'
  | 'too_many_columns'
  | 'cell_too_long'
  | 'spreadsheet_damaged'
  | 'spreadsheet_too_large'
  | 'sheet_unknown'

/** Why a file can't be read as a table; `row` is the line to look at, if there is one. */
export interface TableProblem {
  readonly code: TableProblemCode
  readonly message: string
  readonly row: number | null
}

/** Thrown inside the reader only: `readTable` turns it into its answer. */
export class TableRefusal extends Error {
  readonly problem: TableProblem

  constructor(code: TableProblemCode, message: string, row: number | null = null) {
    super(message)
    this.problem = { code, message, row }
  }
}
