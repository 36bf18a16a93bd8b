import { DEFAULT_WINDOW_DAYS } from '../behaviors/behavior-rule.ts'
import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import type { ReportingPeriod } from '../programs/program-input.ts'
import type { WaveStatus } from '../programs/wave-status.ts'
import { periodsBetween } from './period.ts'

/** A wave that nobody has closed a year after it should have ended was forgotten, not late. */
const FORGOTTEN_AFTER_DAYS = 365
/** After this many windows without an observation, and without a wave under way, a program is history. */
const QUIET_WINDOWS = 2

/** Whether a wave still asks something of its people on a day. `lastDay` is the later of its end and its end of support. */
export function isWaveUnderWay(
  wave: { status: WaveStatus; lastDay: CalendarDate },
  today: CalendarDate,
): boolean {
  return wave.status !== 'closed' && wave.lastDay >= addDays(today, -FORGOTTEN_AFTER_DAYS)
}

/** What decides how long a program is counted. */
export interface ProgramCourse {
  startsOn: CalendarDate
  reportingPeriod: ReportingPeriod
  /** Whether any of its waves is under way. */
  isUnderWay: boolean
  /** The day of its latest observation; null before the first. Only asked for when no wave is under way. */
  lastObservedOn: CalendarDate | null
  /** The longest window of its behaviors in days; null when none has an end. */
  windowDays: number | null
}

/**
 * The first days of the periods of which a program's adoption is counted, oldest first: from the one in which it starts
 * to the one that holds `today`. A program that is history, with no wave under way and nothing observed for two windows,
 * ends with its last observation instead, so that a study of the 1950s isn't followed by hundreds of months in which
 * nothing happened. None for a program that starts later than today.
 */
export function countedPeriods(course: ProgramCourse, today: CalendarDate): CalendarDate[] {
  const { startsOn, reportingPeriod, lastObservedOn, isUnderWay, windowDays } = course
  const lastDay = lastObservedOn !== null && lastObservedOn > startsOn ? lastObservedOn : startsOn
  const quietSince = addDays(today, -QUIET_WINDOWS * (windowDays ?? DEFAULT_WINDOW_DAYS))
  const goesOn = isUnderWay || lastDay >= quietSince
  return periodsBetween(startsOn, goesOn ? today : lastDay, reportingPeriod)
}
