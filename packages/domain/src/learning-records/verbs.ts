import type { AttendanceStatus } from '../attendance/attendance.ts'

/** What a verb says of attendance; `withdraws`: that another statement doesn't hold. */
export type VerbMeaning = Extract<AttendanceStatus, 'registered' | 'attended' | 'completed'> | 'withdraws'

const ADL = 'http://adlnet.gov/expapi/verbs/'
const CMI5 = 'https://w3id.org/xapi/adl/verbs/'
const STREAMS = 'http://activitystrea.ms/schema/1.0/'

/**
 * What the verbs of learning systems say of attendance: those of ADL's vocabulary, of the cmi5 profile, and of Activity
 * Streams. Having begun is having been there, without completing it. `failed` says the same: the course isn't completed.
 */
const MEANINGS: Readonly<Record<string, VerbMeaning>> = {
  [`${ADL}registered`]: 'registered',
  [`${ADL}launched`]: 'attended',
  [`${ADL}initialized`]: 'attended',
  [`${ADL}attempted`]: 'attended',
  [`${ADL}attended`]: 'attended',
  [`${ADL}progressed`]: 'attended',
  [`${ADL}suspended`]: 'attended',
  [`${ADL}resumed`]: 'attended',
  [`${ADL}terminated`]: 'attended',
  [`${ADL}scored`]: 'attended',
  [`${ADL}failed`]: 'attended',
  [`${CMI5}abandoned`]: 'attended',
  [`${STREAMS}start`]: 'attended',
  [`${STREAMS}attend`]: 'attended',
  [`${ADL}completed`]: 'completed',
  [`${ADL}passed`]: 'completed',
  [`${ADL}mastered`]: 'completed',
  [`${CMI5}satisfied`]: 'completed',
  [`${CMI5}waived`]: 'completed',
  [`${STREAMS}complete`]: 'completed',
  [`${ADL}voided`]: 'withdraws',
}

/** Verbs that say by themselves that somebody has passed, or that others have let it count. */
const PASSED: ReadonlySet<string> = new Set([
  `${ADL}passed`,
  `${ADL}mastered`,
  `${CMI5}satisfied`,
  `${CMI5}waived`,
])
const FAILED = `${ADL}failed`

/** What a verb says of attendance; null for one that says nothing of it, such as "commented". */
export const meaningOfVerb = (id: string): VerbMeaning | null =>
  Object.hasOwn(MEANINGS, id) ? (MEANINGS[id] ?? null) : null

/** Whether a verb says that somebody passed or failed; null where it says neither. */
export const successOfVerb = (id: string): boolean | null =>
  PASSED.has(id) ? true : id === FAILED ? false : null
