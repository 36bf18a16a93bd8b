import { z } from 'zod'
import { wholeNumber } from '../kernel/number-input.ts'
import { lineOfText, orNothing } from '../kernel/text-input.ts'
import { timeZone } from '../kernel/time-zone.ts'
import { TRAINING_MODES } from '../training/course.ts'
import { tooFewSeats } from '../training/too-few-seats.ts'
import type { FieldName } from './import-kind.ts'
import type { ImportOptions } from './import-options.ts'
import { orderProblems, PlanSorter, type ImportPlan } from './import-plan.ts'
import { quote } from './import-problem.ts'
import type { ImportedSession, StoredCourse } from './imported-session.ts'
import type { ColumnChoice } from './match-columns.ts'
import { parseMode } from './parse-mode.ts'
import { RowReader } from './row-reader.ts'
import { readSessionTimes } from './session-times.ts'
import type { Table, TableRow } from './table.ts'
import { TRAINING_SESSION_FIELDS } from './training-session-fields.ts'

type SessionFieldName = FieldName<typeof TRAINING_SESSION_FIELDS>
type Reader = RowReader<SessionFieldName>

const SEATS_MAX = 100_000

const sessionOfFile = z.object({
  courseCode: lineOfText({ max: 100 }),
  code: lineOfText({ max: 100 }),
  name: orNothing(lineOfText({ max: 200 })),
  timeZone,
  place: orNothing(lineOfText({ max: 300 })),
  capacity: wholeNumber({ min: 1, max: SEATS_MAX }).nullable(),
  courseTitle: orNothing(lineOfText({ max: 200 })),
  mode: z.enum(TRAINING_MODES).nullable(),
})

/** What makes two rows the same session. */
export const sessionKey = ({ courseCode, code }: Pick<ImportedSession, 'courseCode' | 'code'>): string =>
  JSON.stringify([courseCode, code])

/**
 * Plans the import of training sessions over `existing` ones (archived ones included, which come back). A column that isn't mapped
 * leaves its field as it is, an empty cell of a mapped one clears it. Refuses an unknown course, unless the file brings its title
 * and mode and courses shall be made; a series that is nowhere, or is itself a part; fewer seats than are taken; a session that
 * comes twice; and each bad cell. Series come before their parts. Totals: `sessions`, `parts`, `newCourses`.
 */
export function planTrainingSessionImport({
  table,
  choice = {},
  courses,
  existing,
  seatsTaken,
  staffNumbers,
  options,
}: {
  table: Table
  choice?: ColumnChoice
  courses: readonly StoredCourse[]
  existing: readonly ImportedSession[]
  /** How many people have a seat in a session, by its `sessionKey`. */
  seatsTaken: ReadonlyMap<string, number>
  staffNumbers: ReadonlySet<string>
  options: ImportOptions
}): ImportPlan<ImportedSession> {
  const dateOrder = options.dayFirst === null ? null : options.dayFirst ? 'day_first' : 'month_first'
  const reader: Reader = new RowReader(table, TRAINING_SESSION_FIELDS, choice, { dateOrder })
  const courseOf = new Map(courses.map((course) => [course.code, course]))
  const existingOf = new Map(existing.map((session) => [sessionKey(session), session]))
  const read = new Map<string, { row: number; session: ImportedSession }>()
  const newCourses = new Set<string>()

  /** The series of the current row among those of the file and those on file; null after refusing. */
  const findSeries = (courseCode: string, code: string): ImportedSession | null => {
    const key = sessionKey({ courseCode, code })
    const series = read.get(key)?.session ?? existingOf.get(key)
    const refuse = (message: string) => reader.refuse('seriesCode', 'series_unknown', message)
    if (!series || series.archived) refuse(`The course has no series ${quote(code)}; import it first.`)
    else if (series.seriesCode !== null) refuse(`${quote(code)} is itself a part of a series.`)
    else return series
    return null
  }

  for (const row of reader.readable ? seriesFirst(reader, table) : []) {
    reader.open(row)
    const courseCode = reader.text('courseCode')
    const keyOfRow = sessionKey({ courseCode, code: reader.text('sessionCode') })
    const before = existingOf.get(keyOfRow)
    const course = courseOf.get(courseCode)
    const isNew = course === undefined
    const keep = (name: SessionFieldName, kept: string | null | undefined): string | null =>
      reader.has(name) ? reader.text(name) : (kept ?? null)
    const seriesCode = keep('seriesCode', before?.seriesCode) || null
    const series = seriesCode === null ? null : findSeries(courseCode, seriesCode)
    const times = hasTimes(reader)
      ? readSessionTimes(reader, {
          series,
          durationMinutes: course?.durationMinutes ?? null,
          daysAreNumbers: options.daysAreNumbers ?? false,
        })
      : before
    if (!times && !reader.refused) reader.refuse(null, 'cell_refused', 'Say when it is.')
    if (isNew) refuseUnknownCourse(reader, courseCode, options)
    const trainer = keep('trainer', before?.trainer) || null
    if (trainer !== null && !staffNumbers.has(trainer))
      reader.refuse('trainer', 'employee_unknown', `Nobody has the staff number ${quote(trainer)}.`)
    const checked = reader.check(
      sessionOfFile,
      {
        courseCode,
        code: reader.text('sessionCode'),
        name: keep('name', before?.name),
        timeZone: keep('timeZone', before?.timeZone) || options.timeZone || before?.timeZone || '',
        place: keep('place', before?.place),
        capacity: reader.has('capacity') ? reader.number('capacity') : (before?.capacity ?? null),
        courseTitle: isNew ? reader.text('courseTitle') : null,
        mode: isNew ? parseMode(reader.text('mode')) : null,
      },
      nameOf,
    )
    if (checked && before && seriesCode === null && checked.capacity !== before.capacity) {
      const message = tooFewSeats(checked.capacity, seatsTaken.get(keyOfRow) ?? 0)
      if (message !== null) reader.refuse('capacity', 'seats_taken', message)
    }
    if (!checked || !times || reader.refused) continue
    const { startsAt, endsAt } = times
    const key = sessionKey(checked)
    const same = read.get(key)
    if (same) {
      reader.refuse('sessionCode', 'key_doubled', `This session stands in row ${same.row} already.`)
      continue
    }
    if (isNew) newCourses.add(courseCode)
    read.set(key, {
      row: row.row,
      session: { ...checked, startsAt, endsAt, seriesCode, trainer, archived: false },
    })
  }

  const sorter = new PlanSorter<ImportedSession>()
  for (const [key, { row, session }] of read) sorter.put(row, key, session, existingOf.get(key))
  return {
    rowsRead: table.rows.length,
    add: sorter.add,
    change: sorter.change,
    leave: sorter.leave,
    absent: [],
    problems: orderProblems(reader.problems),
    totals: {
      sessions: read.size,
      parts: [...read.values()].filter(({ session }) => session.seriesCode !== null).length,
      newCourses: newCourses.size,
    },
  }
}

/** Rows of parts last: they may name a series of the same file. */
function seriesFirst(reader: Reader, { rows }: Table): readonly TableRow[] {
  const isPart = (row: TableRow) => {
    reader.open(row)
    return reader.text('seriesCode') !== ''
  }
  return [...rows.filter((row) => !isPart(row)), ...rows.filter(isPart)]
}

const hasTimes = (reader: Reader) => reader.has('startsAt') || reader.has('day')

function refuseUnknownCourse(reader: Reader, courseCode: string, { createCourses }: ImportOptions) {
  if (courseCode === '') return
  if (createCourses !== true) {
    const message = `The catalog has no course ${quote(courseCode)}. Add it, or have courses made from the file.`
    reader.refuse('courseCode', 'course_unknown', message)
    return
  }
  if (reader.text('courseTitle') === '')
    reader.refuse('courseTitle', 'cell_refused', `Give the new course ${quote(courseCode)} a title.`)
  if (parseMode(reader.text('mode')) === null)
    reader.refuse(
      'mode',
      'cell_refused',
      'Say how people learn: experiential, workshop, coaching, lecture or e-learning.',
    )
}

function nameOf(field: string): SessionFieldName | null {
  if (field === 'code') return 'sessionCode'
  return TRAINING_SESSION_FIELDS.find(({ name }) => name === field)?.name ?? null
}
