/** What one uploaded table may cost. A file beyond any of these is refused before it costs more. */
export const tableLimits = {
  fileBytes: 25 * 1024 * 1024,
  rows: 250_000,
  columns: 200,
  cellCharacters: 10_000,
  /** Sum of all parts of a spreadsheet file once unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  spreadsheetCells: 5_000_000,
  /** Memory of the thread that reads a spreadsheet: the backstop for files made to exhaust it. */
  spreadsheetHeapMegabytes: 1_024,
  spreadsheetMilliseconds: 60_000,
} as const
