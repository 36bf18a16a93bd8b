import { z } from 'zod'
import { CHANNELS } from '../communications/channel.ts'
import { calendarDate } from '../kernel/calendar-date.ts'
import { lineOfText } from '../kernel/text-input.ts'
import { REPORTING_PERIODS } from '../programs/program-input.ts'

/**
 * Input schema of what people decide about an import beside its columns. Each kind looks at those that concern it:
 * `programId` and `behaviorId` (of rows that name none) for observations and unit counts, `firstPeriodStartsOn` and
 * `reportingPeriod` for files with period numbers instead of dates, `archiveAbsent` and `missingParentsToTop` for units,
 * `dayFirst` for dates that can be read two ways, and for answers to a survey the round that they make: `programId`,
 * `instrumentId`, `roundName` and `answeredOn`; for results of a delivery `programId`, its communication (`communicationId`, or
 * `communicationTitle` and `channel` of one that is put on file with it), `deliveredOn`, and which segment got nothing
 * (`unwrittenSegment`). What isn't decided is null.
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
})

/** What was decided about an import. */
export type ImportOptions = z.output<typeof importOptions>
