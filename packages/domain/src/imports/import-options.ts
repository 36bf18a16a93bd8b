import { z } from 'zod'
import { ATTENDANCE_STATUSES } from '../attendance/attendance.ts'
import { CHANNELS } from '../communications/channel.ts'
import { calendarDate } from '../kernel/calendar-date.ts'
import { lineOfText } from '../kernel/text-input.ts'
import { timeZone } from '../kernel/time-zone.ts'
import { REPORTING_PERIODS } from '../programs/program-input.ts'

/** The most words of a status that one file may hold: more is a column of something else. */
export const MOST_STATUS_WORDS = 50

/**
 * Input schema of what people decide about an import beside its columns. Each kind looks at those that concern it:
 * `programId` and `behaviorId` (of rows that name none) for observations and unit counts, `firstPeriodStartsOn` and
 * `reportingPeriod` for files with period numbers instead of dates, `archiveAbsent` and `missingParentsToTop` for units,
 * `dayFirst` for dates that can be read two ways, and for answers to a survey the round that they make: `programId`,
 * `instrumentId`, `roundName` and `answeredOn`; for results of a delivery `programId`, its communication (`communicationId`, or
 * `communicationTitle` and `channel` of one that is put on file with it), `deliveredOn`, and which segment got nothing
 * (`unwrittenSegment`); for training what a word of the file's status means (`statusWords`) and rows without one (`blankStatus`), of
 * how many points a score is told (`scoreOf`), whether days are numbers counted from the first day of a session
 * (`daysAreNumbers`), where the hours of a session are read (`timeZone`), and whether courses that the file brings are put into
 * the catalog (`createCourses`). What isn't decided is null.
 */
export const importOptions = z.strictObject({
  programId: z.uuid('Choose one from the list.').nullish().default(null),
  behaviorId: z.uuid('Choose one from the list.').nullish().default(null),
  firstPeriodStartsOn: calendarDate.nullish().default(null),
  reportingPeriod: z.enum(REPORTING_PERIODS).nullish().default(null),
  archiveAbsent: z.boolean().nullish().default(null),
  missingParentsToTop: z.boolean().nullish().default(null),
  dayFirst: z.boolean().nullish().default(null),
  instrumentId: z.uuid('Choose one from the list.').nullish().default(null),
  roundName: lineOfText({ max: 200 }).nullish().default(null),
  answeredOn: calendarDate.nullish().default(null),
  communicationId: z.uuid('Choose one from the list.').nullish().default(null),
  communicationTitle: lineOfText({ max: 200 }).nullish().default(null),
  channel: z.enum(CHANNELS).nullish().default(null),
  deliveredOn: calendarDate.nullish().default(null),
  unwrittenSegment: lineOfText({ max: 200 }).nullish().default(null),
  statusWords: z
    .array(z.strictObject({ word: z.string().max(200), status: z.enum(ATTENDANCE_STATUSES) }))
    .max(MOST_STATUS_WORDS, `Decide on at most ${MOST_STATUS_WORDS} words.`)
    .nullish()
    .default(null),
  blankStatus: z.enum(ATTENDANCE_STATUSES).nullish().default(null),
  scoreOf: z
    .number()
    .positive('Enter a number over 0.')
    .max(1_000_000, 'Enter at most 1,000,000.')
    .nullish()
    .default(null),
  daysAreNumbers: z.boolean().nullish().default(null),
  timeZone: timeZone.nullish().default(null),
  createCourses: z.boolean().nullish().default(null),
})

/** What was decided about an import. */
export type ImportOptions = z.output<typeof importOptions>
