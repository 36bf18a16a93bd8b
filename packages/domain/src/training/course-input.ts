import { z } from 'zod'
import { distinctKeys } from '../kernel/distinct-keys.ts'
import { twoDecimals, wholeNumber } from '../kernel/number-input.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { webAddress } from '../kernel/web-address.ts'
import { COURSE_LEVELS, SCORE, TRAINING_MODES } from './course.ts'

/** The most courses that one asks for first: whoever asks for more means a course that brings them together. */
export const PREREQUISITES_MAX = 20

/** The most behaviors that one course serves. */
export const SERVED_BEHAVIORS_MAX = 50

/** Where a new course begins: what is usual, and changed at will. */
export const COURSE_DEFAULTS = { mode: 'workshop', durationMinutes: 120 } as const

/**
 * Input schema of a course. `code` is what files and learning systems know it by; `durationMinutes` what one session takes;
 * `validityMonths` how long it counts once completed (null = for good); `passScore` the points of a hundred from which it is
 * passed (null = nothing is tested). `needsIds` are the courses to complete first, `behaviorIds` what people shall be seen doing.
 */
export const courseInput = z.object({
  code: lineOfText({ max: 60 }),
  title: lineOfText({ max: 200 }),
  description: orNothing(longText({ max: 5000 })),
  mode: z.enum(TRAINING_MODES),
  level: z.enum(COURSE_LEVELS).nullable().default(null),
  durationMinutes: wholeNumber({ min: 1, max: 60_000 }),
  validityMonths: wholeNumber({ min: 1, max: 600 }).nullable().default(null),
  passScore: twoDecimals(SCORE).nullable().default(null),
  link: orNothing(webAddress),
  needsIds: distinctKeys(PREREQUISITES_MAX),
  behaviorIds: distinctKeys(SERVED_BEHAVIORS_MAX),
})
