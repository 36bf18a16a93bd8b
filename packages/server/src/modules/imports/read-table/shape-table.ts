import type { Table, TableRow } from '@tidemark/domain/imports/table'
import { tableLimits } from './table-limits.ts'
import { TableRefusal } from './table-problem.ts'

export interface CountedTable extends Table {
  /** How many rows the file holds, also where only the first are kept. */
  readonly rowCount: number
}

/**
 * Takes records in file order: the first that isn't blank becomes the header, the others its rows.
 * Blank records are left out, surplus blank cells are cut, and any other ragged row is refused, because
 * its cells can't be told to belong to their columns. All are judged and counted, however many are kept.
 */
export class TableShaper {
  readonly #mostKept: number
  #header: string[] | null = null
  #rowCount = 0
  #rows: TableRow[] = []

  constructor(mostKept: number = tableLimits.rows) {
    this.#mostKept = mostKept
  }

  add(row: number, record: readonly string[]): void {
    if (record.every((cell) => cell.trim() === '')) return
    if (this.#header === null) {
      this.#header = checkHeader(row, record)
      return
    }
    const cells = fitRow(row, record, this.#header.length)
    this.#rowCount += 1
    if (this.#rowCount <= this.#mostKept) this.#rows.push({ row, cells })
    if (this.#rowCount > tableLimits.rows) {
      throw new TableRefusal('too_many_rows', `The file has more than ${tableLimits.rows} rows.`, row)
    }
  }

  /** The rows since it was last asked, which it keeps no longer. */
  take(): TableRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  finish(): CountedTable {
    if (this.#header === null) throw new TableRefusal('file_empty', 'The file holds no rows.')
    return { header: this.#header, rows: this.#rows, rowCount: this.#rowCount }
  }
}

function checkHeader(row: number, record: readonly string[]): string[] {
  const header = record.map((cell) => cell.trim())
  while (header.at(-1) === '') header.pop()
  if (header.length > tableLimits.columns) {
    const message = `The file has ${header.length} columns; ${tableLimits.columns} are allowed.`
    throw new TableRefusal('too_many_columns', message, row)
  }
  if (header.every((name) => name === '' || !Number.isNaN(Number(name)))) {
    const message = 'The first row must name the columns; it holds only numbers.'
    throw new TableRefusal('header_missing', message, row)
  }
  const seen = new Set<string>()
  for (const name of header) {
    const folded = name.toLowerCase()
    if (folded !== '' && seen.has(folded)) {
      throw new TableRefusal('header_doubled', `Two columns are named “${name.slice(0, 100)}”.`, row)
    }
    seen.add(folded)
  }
  for (const name of header) checkCell(row, name)
  return header
}

function fitRow(row: number, record: readonly string[], columns: number): readonly string[] {
  for (const cell of record) checkCell(row, cell)
  if (record.length === columns) return record
  if (record.length > columns && record.slice(columns).every((cell) => cell.trim() === '')) {
    return record.slice(0, columns)
  }
  const message = `Row ${row} has ${record.length} cells, the header has ${columns}.`
  throw new TableRefusal('row_ragged', message, row)
}

function checkCell(row: number, cell: string): void {
  if (cell.length <= tableLimits.cellCharacters) return
  const message = `A cell in row ${row} has ${cell.length} characters; ${tableLimits.cellCharacters} are allowed.`
  throw new TableRefusal('cell_too_long', message, row)
}
