import type { z } from 'zod'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { problemsOf } from '../kernel/problem.ts'
import type { ImportField } from './import-kind.ts'
import { quote, type ImportProblem, type ImportProblemCode } from './import-problem.ts'
import { matchColumns, type ColumnChoice } from './match-columns.ts'
import { detectDateOrder, parseDate, type DateOrder } from './parse-date.ts'
import { detectDecimalMark, parseNumber, type DecimalMark } from './parse-number.ts'
import type { Table, TableRow } from './table.ts'

/** How to read what a column doesn't settle by itself; left out or null, such a cell is refused as ambiguous. */
export interface CellFormats {
  readonly decimalMark?: DecimalMark | null
  readonly dateOrder?: DateOrder | null
}

/** Reads a table row by row through the column mapping and gathers every problem under its row and column. */
export class RowReader<Name extends string> {
  readonly problems: ImportProblem[]
  /** False when the header can't be mapped: then no row can be read. */
  readonly readable: boolean
  readonly #table: Table
  readonly #columns: ReadonlyMap<Name, number>
  readonly #formats: CellFormats
  readonly #marks = new Map<Name, DecimalMark | null>()
  readonly #orders = new Map<Name, DateOrder | null>()
  readonly #refusedFields = new Set<Name | null>()
  #row: TableRow = { row: 1, cells: [] }

  constructor(
    table: Table,
    fields: readonly ImportField<Name>[],
    choice: ColumnChoice,
    formats: CellFormats,
  ) {
    const { columns, problems } = matchColumns(table.header, fields, choice)
    this.#table = table
    this.#columns = columns
    this.#formats = formats
    this.problems = [...problems]
    this.readable = problems.length === 0
  }

  /** Makes a row the current one. */
  open(row: TableRow): void {
    this.#row = row
    this.#refusedFields.clear()
  }

  /** Whether the current row has a problem that refuses it. */
  get refused(): boolean {
    return this.#refusedFields.size > 0
  }

  has(name: Name): boolean {
    return this.#columns.has(name)
  }

  columnName(name: Name): string | null {
    const column = this.#columns.get(name)
    return column === undefined ? null : (this.#table.header[column] ?? null)
  }

  /** The current row's cell on one line, without blanks around it; empty also when no column is mapped. */
  text(name: Name): string {
    const column = this.#columns.get(name)
    return column === undefined ? '' : (this.#row.cells[column] ?? '').replace(/[\t\r\n]+/g, ' ').trim()
  }

  /** The cell as a number; null when empty, or when refused. */
  number(name: Name): number | null {
    const text = this.text(name)
    if (text === '') return null
    const parsed = parseNumber(text, this.#decimalMark(name))
    if (parsed.kind === 'number') return parsed.value
    if (parsed.kind === 'unreadable')
      this.refuse(name, 'number_unreadable', `${quote(text)} is not a number.`)
    else {
      const message = `${quote(text)} can mean two numbers; choose whether a point or a comma parts the decimals.`
      this.refuse(name, 'number_ambiguous', message)
    }
    return null
  }

  /** The cell as a day; null when empty, or when refused. */
  date(name: Name): CalendarDate | null {
    const text = this.text(name)
    if (text === '') return null
    const parsed = parseDate(text, this.#dateOrder(name))
    if (parsed.kind === 'date') return parsed.value
    if (parsed.kind === 'unreadable') this.refuse(name, 'date_unreadable', `${quote(text)} is not a date.`)
    else {
      const message = `${quote(text)} can mean two days; choose whether day or month comes first.`
      this.refuse(name, 'date_ambiguous', message)
    }
    return null
  }

  /**
   * The values as the schema wants them, or null after reporting each problem under the column of its field.
   * `nameOf` translates where the schema calls a field otherwise than the import does.
   */
  check<Schema extends z.ZodType>(
    schema: Schema,
    values: unknown,
    nameOf: (field: string) => Name | null,
  ): z.output<Schema> | null {
    const checked = problemsOf(schema, values)
    if (checked.ok) return checked.value
    for (const { field, message } of checked.problems) {
      const name = nameOf(field)
      // A cell that couldn't be read has said so; that it is also missing would only confuse.
      if (!this.#refusedFields.has(name)) this.refuse(name, 'cell_refused', message)
    }
    return null
  }

  /** Reports a problem of the current row that keeps it, and so the file, from being imported. */
  refuse(name: Name | null, code: ImportProblemCode, message: string): void {
    this.#refusedFields.add(name)
    const column = name === null ? null : this.columnName(name)
    this.problems.push({ row: this.#row.row, relatedRows: [], column, code, message, severity: 'refuses' })
  }

  #decimalMark(name: Name): DecimalMark | null {
    const known = this.#marks.get(name)
    if (known !== undefined) return known
    const mark = detectDecimalMark(this.#cellsOf(name)) ?? this.#formats.decimalMark ?? null
    this.#marks.set(name, mark)
    return mark
  }

  #dateOrder(name: Name): DateOrder | null {
    const known = this.#orders.get(name)
    if (known !== undefined) return known
    const order = detectDateOrder(this.#cellsOf(name)) ?? this.#formats.dateOrder ?? null
    this.#orders.set(name, order)
    return order
  }

  *#cellsOf(name: Name): Generator<string> {
    const column = this.#columns.get(name)
    if (column === undefined) return
    for (const { cells } of this.#table.rows) yield cells[column] ?? ''
  }
}
