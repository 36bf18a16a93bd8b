import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'

/** What decides whether it has to be looked again. */
export interface LastCheck {
  /** Reach × understanding, 0..1; null = cannot say. */
  coverage: number | null
  /** What the audience shall come to, 0..1. */
  target: number
  /** When the latest check that says anything closed; null = there is none. */
  checkedOn: CalendarDate | null
  /** After how many days it is looked again. */
  intervalDays: number
}

/** Why it has to be looked again: nobody has looked yet, coverage is under its target, or it was too long ago. */
export const DUE_REASONS = ['never_checked', 'under_target', 'too_old'] as const
export type DueReason = (typeof DUE_REASONS)[number]

export interface Due {
  /** Null = nothing falls due. */
  reason: DueReason | null
  /** From which day on; for what isn't due yet the day on which it will be by its age. Null where nobody has looked yet. */
  dueOn: CalendarDate | null
}

/**
 * Whether another check is due: coverage is under the target (from the day it was seen), or the last check is older than the
 * audience's interval; of both, the target is said, since time alone doesn't mend it. On the last day of the interval it
 * isn't older yet.
 */
export function reauditDue(
  { coverage, target, checkedOn, intervalDays }: LastCheck,
  today: CalendarDate,
): Due {
  if (checkedOn === null) return { reason: 'never_checked', dueOn: null }
  // A hair is left: 0.7 × 1 is 0.7 however it was divided.
  if (coverage !== null && coverage < target - 1e-9) return { reason: 'under_target', dueOn: checkedOn }
  const dueOn = addDays(checkedOn, intervalDays + 1)
  return { reason: dueOn <= today ? 'too_old' : null, dueOn }
}
