import { DELIVERY_RESULT_FIELDS } from './delivery-result-fields.ts'
import { orderProblems, type ImportPlan, PlanSorter } from './import-plan.ts'
import { quote, type ImportProblem } from './import-problem.ts'
import type { FieldName } from './import-kind.ts'
import type { ImportedDeliveryResult } from './imported-delivery-result.ts'
import type { ColumnChoice } from './match-columns.ts'
import { parseFlag } from './parse-flag.ts'
import { RowReader } from './row-reader.ts'
import type { Table } from './table.ts'

/** The most segments of one file: more is a column of something else. */
export const SEGMENTS_MAX = 20

const KEY_MAX = 200

type Reader = RowReader<FieldName<typeof DELIVERY_RESULT_FIELDS>>

/**
 * Plans a delivery from a file of its results: one row a person. Whoever has a staff number is an employee and has to be known;
 * everybody else is told apart by a key of the file's own, once each. People of the segment that is said to have got nothing
 * (`unwrittenSegment`, in any case) weren't written to and are kept to compare with. An amount isn't brought in, and that is
 * said. Nothing is compared: a file makes one delivery, to which nothing is added.
 * Totals: `recipients`, `written`, `reached`, `acted`.
 */
export function planDeliveryResultImport({
  table,
  choice = {},
  staffNumbers,
  unwrittenSegment = null,
}: {
  table: Table
  choice?: ColumnChoice
  staffNumbers: ReadonlySet<string>
  unwrittenSegment?: string | null
}): ImportPlan<ImportedDeliveryResult> {
  const reader: Reader = new RowReader(table, DELIVERY_RESULT_FIELDS, choice, {})
  const header = problemsOfHeader(reader)
  const isReadable = reader.readable && header.every(({ severity }) => severity === 'notice')
  const sorter = new PlanSorter<ImportedDeliveryResult>()
  const rowOf = new Map<string, number>()
  const segments = new Set<string>()
  const nothing = unwrittenSegment?.trim().toLowerCase() ?? null
  for (const row of isReadable ? table.rows : []) {
    reader.open(row)
    const person = readPerson(reader, staffNumbers)
    const segment = readSegment(reader)
    const isWritten = readFlag(reader, 'wasWritten') ?? true
    const reached = readFlag(reader, 'reached')
    const acted = readFlag(reader, 'acted')
    if (reached === null && !reader.refused)
      reader.refuse('reached', 'cell_refused', 'Say yes or no: whether they were reached.')
    if (reader.refused || reached === null) continue
    const first = rowOf.get(person.key)
    if (first !== undefined) {
      reader.refuse(person.field, 'key_doubled', `${quote(person.name)} stands in row ${first} already.`)
      continue
    }
    rowOf.set(person.key, row.row)
    if (segment !== null) segments.add(segment)
    if (segments.size > SEGMENTS_MAX) {
      const message = `More than ${SEGMENTS_MAX} segments: choose the column of the variants.`
      reader.refuse('segment', 'cell_refused', message)
      break
    }
    const wasWritten = isWritten && (nothing === null || segment?.toLowerCase() !== nothing)
    const { recipientKey, staffNumber } = person
    sorter.put(
      row.row,
      person.name,
      { recipientKey, staffNumber, segment, wasWritten, reached, acted },
      undefined,
    )
  }
  const unknown = segmentNobodyHas(reader, sorter, unwrittenSegment)
  return {
    rowsRead: table.rows.length,
    add: sorter.add,
    change: [],
    leave: 0,
    absent: [],
    problems: orderProblems([...reader.problems, ...header, ...unknown]),
    totals: {
      recipients: sorter.add.length,
      written: count(sorter, ({ wasWritten }) => wasWritten),
      reached: count(sorter, ({ reached }) => reached),
      acted: count(sorter, ({ acted }) => acted === true),
    },
  }
}

const count = (
  { add }: PlanSorter<ImportedDeliveryResult>,
  isCounted: (result: ImportedDeliveryResult) => boolean,
): number => add.reduce((sum, { after }) => sum + (isCounted(after) ? 1 : 0), 0)

/** An employee by staff number, or somebody by the file's own key. */
function readPerson(reader: Reader, staffNumbers: ReadonlySet<string>) {
  const staffNumber = reader.text('staffNumber')
  if (staffNumber !== '') {
    if (!staffNumbers.has(staffNumber))
      reader.refuse('staffNumber', 'employee_unknown', `Nobody has the staff number ${quote(staffNumber)}.`)
    const key = `staff ${staffNumber}`
    return { key, name: staffNumber, field: 'staffNumber', staffNumber, recipientKey: null } as const
  }
  const recipientKey = reader.text('recipientKey')
  const field = reader.has('recipientKey') ? 'recipientKey' : 'staffNumber'
  if (recipientKey === '') reader.refuse(field, 'cell_refused', 'Say who it is: nobody is named here.')
  else if (recipientKey.length > KEY_MAX || !isStorable(recipientKey))
    reader.refuse(field, 'cell_refused', `Name each person in at most ${KEY_MAX} plain characters.`)
  return { key: `key ${recipientKey}`, name: recipientKey, field, staffNumber: null, recipientKey } as const
}

function readSegment(reader: Reader): string | null {
  const segment = reader.text('segment')
  if (segment.length > KEY_MAX || !isStorable(segment))
    reader.refuse('segment', 'cell_refused', `Name a segment in at most ${KEY_MAX} plain characters.`)
  return segment === '' ? null : segment
}

function readFlag(reader: Reader, field: 'wasWritten' | 'reached' | 'acted'): boolean | null {
  const text = reader.text(field)
  if (text === '') return null
  const flag = parseFlag(text)
  if (flag === null) reader.refuse(field, 'cell_refused', `${quote(text)} is neither yes nor no.`)
  return flag
}

const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0')

function problemsOfHeader(reader: Reader): ImportProblem[] {
  const problem = { row: 1, relatedRows: [] } as const
  const nobody: ImportProblem[] =
    reader.has('recipientKey') || reader.has('staffNumber')
      ? []
      : [
          {
            ...problem,
            column: null,
            code: 'column_missing',
            message: 'No column says who it is: choose the one of staff numbers, or of the file’s own keys.',
            severity: 'refuses',
          },
        ]
  const ignored: ImportProblem[] = reader.has('amount')
    ? [
        {
          ...problem,
          column: reader.columnName('amount'),
          code: 'column_ignored',
          message: 'Amounts are not brought in.',
          severity: 'notice',
        },
      ]
    : []
  return [...nobody, ...ignored]
}

/** A segment that is said to have got nothing, and that nobody is in, was misspelled: everybody would count as written to. */
function segmentNobodyHas(
  reader: Reader,
  { add }: PlanSorter<ImportedDeliveryResult>,
  unwrittenSegment: string | null,
): ImportProblem[] {
  const wanted = unwrittenSegment?.trim().toLowerCase()
  if (wanted === undefined || !reader.readable) return []
  if (add.some(({ after }) => after.segment?.toLowerCase() === wanted)) return []
  const message = `Nobody is in the segment ${quote(unwrittenSegment ?? '')}, which is said to have got nothing.`
  const column = reader.columnName('segment')
  return [{ row: 1, relatedRows: [], column, code: 'segment_unknown', message, severity: 'refuses' }]
}
