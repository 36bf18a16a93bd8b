/** A row of an imported file, with the number under which a person finds it there. */
export interface TableRow {
  /** Line number in a CSV file, row number in a spreadsheet; the header usually is 1. */
  readonly row: number
  /** One text per column of the header, as it stands in the file: neither trimmed nor parsed. */
  readonly cells: readonly string[]
}

/** What a CSV or XLSX file comes down to, whatever its encoding, delimiter or sheet. */
export interface Table {
  /** Column names in the file's order; a column without a name is an empty text. */
  readonly header: readonly string[]
  readonly rows: readonly TableRow[]
}
