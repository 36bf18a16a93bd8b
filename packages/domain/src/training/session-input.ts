import { z } from 'zod'
import { calendarDate } from '../kernel/calendar-date.ts'
import { wholeNumber } from '../kernel/number-input.ts'
import { lineOfText, orNothing } from '../kernel/text-input.ts'
import { timeZone } from '../kernel/time-zone.ts'

/** The most seats of a session, the most parts of a series, and the most weeks between two of them. */
export const SEATS_MAX = 100_000
export const PARTS_MAX = 30
export const WEEKS_BETWEEN_MAX = 12

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: 'Enter a time of day as hours and minutes, for example 09:30.',
})

const WEB_ADDRESS = /^https?:\/\/\S+$/

const optionalId = z
  .string()
  .nullish()
  .transform((id) => (id ? id : null))

/**
 * Input schema of a session. Days and hours are those of its time zone, so a session at 09:00 stays at 09:00 when summer time
 * begins. Refused when it ends before it begins, or when its trainer is named twice.
 */
export const sessionInput = z
  .object({
    name: orNothing(lineOfText({ max: 200 })),
    code: orNothing(lineOfText({ max: 100 })),
    startsOn: calendarDate,
    startTime: clockTime,
    endsOn: calendarDate,
    endTime: clockTime,
    timeZone,
    isSelfPaced: z.boolean().default(false),
    place: orNothing(lineOfText({ max: 300 })),
    link: orNothing(
      lineOfText({ max: 2000 }).regex(WEB_ADDRESS, {
        error: 'Enter a web address that begins with https://, or leave it empty.',
      }),
    ),
    capacity: wholeNumber({ min: 1, max: SEATS_MAX })
      .nullish()
      .transform((seats) => seats ?? null),
    trainerId: optionalId,
    trainerName: orNothing(lineOfText({ max: 200 })),
    waveId: optionalId,
  })
  .superRefine(({ startsOn, startTime, endsOn, endTime, trainerId, trainerName }, context) => {
    const refuse = (path: string, message: string, code: string) =>
      context.addIssue({ code: 'custom', path: [path], message, params: { code } })
    const isKnown = [startTime, endTime].every((time) => clockTime.safeParse(time).success)
    if (endsOn < startsOn)
      refuse('endsOn', 'It ends before it begins. Choose a later day.', 'ends_before_start')
    else if (isKnown && endsOn === startsOn && endTime <= startTime)
      refuse('endTime', 'It ends before it begins. Enter a later hour.', 'ends_before_start')
    if (trainerId !== null && trainerName !== null)
      refuse(
        'trainerName',
        'Name one trainer: somebody of the organization, or somebody from outside.',
        'two_trainers',
      )
  })

/** A session as the rules want it. */
export type SessionInput = z.output<typeof sessionInput>

/** How repetitions belong together: parts of one series, which the same people attend, or sessions of their own. */
export const REPEAT_AS = ['parts', 'sessions'] as const
export type RepeatAs = (typeof REPEAT_AS)[number]

/** Input schema of how a session is repeated: `times` in all, the one that is given being the first. */
export const repeatInput = z.object({
  everyWeeks: wholeNumber({ min: 1, max: WEEKS_BETWEEN_MAX }),
  times: wholeNumber({ min: 2, max: PARTS_MAX }),
  as: z.enum(REPEAT_AS),
})

export type RepeatInput = z.output<typeof repeatInput>
