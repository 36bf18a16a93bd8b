import type { AttendanceStatus } from '../attendance/attendance.ts'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { SCORE } from '../training/course.ts'
import type { ATTENDANCE_FIELDS } from './attendance-fields.ts'
import type { FieldName } from './import-kind.ts'
import type { ImportOptions } from './import-options.ts'
import { quote } from './import-problem.ts'
import { parseFlag } from './parse-flag.ts'
import type { RowReader } from './row-reader.ts'

/** What one row of a file of attendance says, before anybody looks up whom and what it names; '' = it names none. */
export interface AttendanceRow {
  readonly row: number
  readonly staffNumber: string
  /** In lower case; empty where there is a staff number. */
  readonly email: string
  readonly courseCode: string
  readonly sessionCode: string
  readonly status: AttendanceStatus
  readonly outcome: string | null
  readonly score: number | null
  readonly scoreBefore: number | null
  /** Of each day one of the two: the date, or the number of days since the first day of the session. */
  readonly registeredOn: CalendarDate | null
  readonly registeredDay: number | null
  readonly endedOn: CalendarDate | null
  readonly endedDay: number | null
  readonly isRecognized: boolean
}

/** The reader of a file of attendance. */
export type AttendanceReader = RowReader<FieldName<typeof ATTENDANCE_FIELDS>>

const TEXT_MAX = 200

/** So many days are some 300 years: more is a number of something else. */
const DAYS_MAX = 110_000

/**
 * What the current row says; null after refusing it, or for one whose status is a word that nobody has explained: those are
 * counted elsewhere, word by word.
 */
export function readAttendanceRow(
  reader: AttendanceReader,
  row: number,
  { blankStatus, scoreOf, daysAreNumbers }: ImportOptions,
  statusOf: (word: string) => AttendanceStatus | null,
): AttendanceRow | null {
  const person = readPerson(reader)
  const courseCode = readCode(reader, 'courseCode')
  const sessionCode = readCode(reader, 'sessionCode')
  if (courseCode === '' && sessionCode === '')
    reader.refuse(reader.has('courseCode') ? 'courseCode' : null, 'cell_refused', 'Say which course it is.')
  const outcome = readCode(reader, 'status')
  const status = outcome === '' ? blankStatus : statusOf(outcome)
  if (outcome === '' && status === null)
    reader.refuse(
      'status',
      'cell_refused',
      'Say what became of it, or decide it for all rows without a word.',
    )
  const score = readScore(reader, 'score', scoreOf)
  const scoreBefore = readScore(reader, 'scoreBefore', scoreOf)
  const registered = readDay(reader, 'registeredOn', daysAreNumbers ?? false)
  const ended = readDay(reader, 'endedOn', daysAreNumbers ?? false)
  const isRecognized = readFlag(reader)
  if (reader.refused || status === null) return null
  return {
    row,
    ...person,
    courseCode,
    sessionCode,
    status,
    outcome: outcome === '' ? null : outcome,
    score,
    scoreBefore,
    registeredOn: registered.on,
    registeredDay: registered.day,
    endedOn: ended.on,
    endedDay: ended.day,
    isRecognized,
  }
}

function readPerson(reader: AttendanceReader): { staffNumber: string; email: string } {
  const staffNumber = readCode(reader, 'staffNumber')
  if (staffNumber !== '') return { staffNumber, email: '' }
  const email = readCode(reader, 'email').toLowerCase()
  if (email === '')
    reader.refuse(reader.has('staffNumber') ? 'staffNumber' : 'email', 'cell_refused', 'Say who it is.')
  return { staffNumber, email }
}

function readCode(reader: AttendanceReader, field: Parameters<AttendanceReader['text']>[0]): string {
  const text = reader.text(field)
  if (text.length > TEXT_MAX || !text.isWellFormed() || text.includes('\0'))
    reader.refuse(field, 'cell_refused', `Write it in at most ${TEXT_MAX} plain characters.`)
  return text
}

function readScore(
  reader: AttendanceReader,
  field: 'score' | 'scoreBefore',
  scoreOf: number | null,
): number | null {
  const points = reader.number(field)
  if (points === null) return null
  const score = scoreOf === null ? points : (points / scoreOf) * SCORE.max
  if (score >= SCORE.min && score <= SCORE.max) return score
  const most = scoreOf ?? SCORE.max
  reader.refuse(field, 'cell_refused', `${quote(reader.text(field))} is not from 0 to ${most} points.`)
  return null
}

function readDay(
  reader: AttendanceReader,
  field: 'registeredOn' | 'endedOn',
  isNumber: boolean,
): { on: CalendarDate | null; day: number | null } {
  if (!isNumber) return { on: reader.date(field), day: null }
  const day = reader.number(field)
  if (day === null || (Number.isInteger(day) && Math.abs(day) <= DAYS_MAX)) return { on: null, day }
  const message = `${quote(reader.text(field))} is not a whole number of days.`
  reader.refuse(field, 'cell_refused', message)
  return { on: null, day: null }
}

function readFlag(reader: AttendanceReader): boolean {
  const text = reader.text('isRecognized')
  const flag = text === '' ? false : parseFlag(text)
  if (flag === null) reader.refuse('isRecognized', 'cell_refused', `${quote(text)} is neither yes nor no.`)
  return flag ?? false
}
