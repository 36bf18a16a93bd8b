import { ATTENDANCE_FIELDS } from './attendance-fields.ts'
import { readAttendanceRow, type AttendanceRow } from './attendance-row.ts'
import { foldName } from './fold-name.ts'
import { type ImportOptions, MOST_STATUS_WORDS } from './import-options.ts'
import { quote, type ImportProblem } from './import-problem.ts'
import type { ColumnChoice } from './match-columns.ts'
import { RowReader } from './row-reader.ts'
import { statusReader, type CountedStatusWord } from './status-words.ts'
import type { Table } from './table.ts'

/** A file of attendance as it is read row by row; whom and what its rows name is looked up set-wise afterwards. */
export interface AttendanceFile {
  /** The fields that a column is mapped to, with its name: the others stay as they are on file. */
  readonly columns: Readonly<Record<string, string>>
  /** The rows that can be read, in the order of the file. Only once all are taken, `problems` and `words` are whole. */
  rows(): Generator<AttendanceRow>
  problems(): readonly ImportProblem[]
  /** Every word of the status column with what it is taken for, the most frequent first. */
  words(): readonly CountedStatusWord[]
}

/**
 * Reads a file of attendance. Refuses each bad cell under its row and column, and each word of a status that nobody has
 * explained once, with all its rows: nothing is guessed.
 */
export function readAttendanceFile({
  table,
  choice,
  options,
}: {
  table: Table
  choice: ColumnChoice
  options: ImportOptions
}): AttendanceFile {
  const dateOrder = options.dayFirst === null ? null : options.dayFirst ? 'day_first' : 'month_first'
  const reader = new RowReader(table, ATTENDANCE_FIELDS, choice, { dateOrder })
  const header = problemsOfHeader(reader, options)
  const statusOf = statusReader(options.statusWords ?? [])
  const counted = new Map<string, { word: string; rows: number[] }>()
  const isReadable = reader.readable && header.length === 0
  const words = () => [...counted.values()].toSorted((a, b) => b.rows.length - a.rows.length)

  function* readRows(): Generator<AttendanceRow> {
    for (const row of isReadable ? table.rows : []) {
      reader.open(row)
      count(counted, reader.text('status'), row.row)
      const read = readAttendanceRow(reader, row.row, options, statusOf)
      if (read) yield read
    }
  }

  return {
    columns: Object.fromEntries(
      ATTENDANCE_FIELDS.filter(({ name }) => reader.has(name)).map(({ name }) => [
        name,
        reader.columnName(name) ?? '',
      ]),
    ),
    rows: readRows,
    problems: () => {
      const unknown = words().filter(({ word }) => statusOf(word) === null)
      const column = reader.columnName('status')
      return [...reader.problems, ...header, ...refuseWords(unknown, words().length, column)]
    },
    words: () =>
      words()
        .slice(0, MOST_STATUS_WORDS)
        .map(({ word, rows }) => ({ word, rows: rows.length, status: statusOf(word) })),
  }
}

function count(counted: Map<string, { word: string; rows: number[] }>, word: string, row: number) {
  if (word === '') return
  const folded = foldName(word)
  const known = counted.get(folded)
  if (known) known.rows.push(row)
  else counted.set(folded, { word, rows: [row] })
}

function refuseWords(
  unknown: readonly { word: string; rows: readonly number[] }[],
  words: number,
  column: string | null,
): ImportProblem[] {
  if (words > MOST_STATUS_WORDS) {
    const message = `${words} different words: this doesn't look like a column of statuses.`
    return [{ row: 1, relatedRows: [], column, code: 'status_unknown', message, severity: 'refuses' }]
  }
  return unknown.map(({ word, rows: [row = 1, ...relatedRows] }) => ({
    row,
    relatedRows,
    column,
    code: 'status_unknown',
    message: `Say what ${quote(word)} means; it stands in ${relatedRows.length === 0 ? '1 row' : `${relatedRows.length + 1} rows`}.`,
    severity: 'refuses',
  }))
}

function problemsOfHeader(
  reader: RowReader<(typeof ATTENDANCE_FIELDS)[number]['name']>,
  { blankStatus }: ImportOptions,
): ImportProblem[] {
  if (!reader.readable) return []
  const problem = (code: ImportProblem['code'], message: string): ImportProblem => {
    return { row: 1, relatedRows: [], column: null, code, message, severity: 'refuses' }
  }
  const isNobody = !reader.has('staffNumber') && !reader.has('email')
  const isNothing = !reader.has('courseCode') && !reader.has('sessionCode')
  return [
    ...(isNobody
      ? [problem('column_missing', 'No column says who it is: choose the one of staff numbers or addresses.')]
      : []),
    ...(isNothing
      ? [problem('column_missing', 'No column says what it was: choose the one of courses or of sessions.')]
      : []),
    ...(!reader.has('status') && blankStatus === null
      ? [problem('option_missing', 'No column holds a status: say what became of the people in the file.')]
      : []),
  ]
}
