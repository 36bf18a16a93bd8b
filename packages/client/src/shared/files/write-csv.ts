import Papa from 'papaparse'

/** What a cell of a written table holds; null = nothing. */
export type ExportCell = string | number | null

// Without the mark, Excel reads the file in the code page of the country and breaks every accent.
const BYTE_ORDER_MARK = '\ufeff'

/**
 * Writes a table as CSV (RFC 4180, UTF-8). Text that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP, "CSV Injection"); numbers stay numbers, negative ones too.
 */
export function writeCsvText(columns: readonly string[], rows: readonly ExportCell[][]): string {
  return (
    BYTE_ORDER_MARK +
    Papa.unparse({ fields: [...columns], data: [...rows] }, { escapeFormulae: true, newline: '\r\n' })
  )
}

export function writeCsv(columns: readonly string[], rows: readonly ExportCell[][]): Blob {
  return new Blob([writeCsvText(columns, rows)], { type: 'text/csv;charset=utf-8' })
}
