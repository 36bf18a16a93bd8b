/** Every reason that an import gives; the client may switch on it, people read the message. */
export type ImportProblemCode =
  | 'field_unknown'
  | 'column_unknown'
  | 'column_missing'
  | 'column_doubled'
  | 'column_ignored'
  | 'option_missing'
  | 'cell_refused'
  | 'number_unreadable'
  | 'number_ambiguous'
  | 'date_unreadable'
  | 'date_ambiguous'
  | 'key_doubled'
  | 'rows_merged'
  | 'rows_set_aside'
  | 'rows_summed'
  | 'parent_unknown'
  | 'parent_moved_to_top'
  | 'reports_to_itself'
  | 'loop'
  | 'kept_for_units_below'
  | 'unit_unknown'
  | 'unit_in_use'
  | 'employee_unknown'
  | 'behavior_unknown'
  | 'period_out_of_range'
  | 'segment_unknown'
  | 'course_unknown'
  | 'session_unknown'
  | 'session_ambiguous'
  | 'series_unknown'
  | 'seats_taken'
  | 'status_unknown'

/** Something to put right in a file, or to know about what was made of it. */
export interface ImportProblem {
  /** Where it stands in the file: line number, or row number of a spreadsheet; the header usually is 1. */
  readonly row: number
  /** Other rows that it speaks of, in the order of the message. */
  readonly relatedRows: readonly number[]
  /** The column's name in the file; null where the row as a whole is meant. */
  readonly column: string | null
  readonly code: ImportProblemCode
  readonly message: string
  /** A file with one problem that refuses isn't imported at all; a notice hinders nothing. */
  readonly severity: 'refuses' | 'notice'
}

const longestList = 20

/** Row numbers in a sentence: "rows 3, 4 and 9", and no more than twenty of them. */
export function nameRows(rows: readonly number[]): string {
  if (rows.length === 1) return `row ${rows[0]}`
  if (rows.length > longestList) {
    return `rows ${rows.slice(0, longestList).join(', ')} and ${rows.length - longestList} more`
  }
  return `rows ${rows.slice(0, -1).join(', ')} and ${rows.at(-1)}`
}

/** A value from the file in a sentence, cut where it would drown it. */
export function quote(value: string): string {
  return `“${value.length > 60 ? `${value.slice(0, 59)}…` : value}”`
}
