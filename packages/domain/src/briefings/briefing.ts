import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'

/** The most people in one group of a cascade: beyond, nobody asks (Larkin & Larkin 1996). */
export const BRIEFING_GROUP_MAX = 10

/**
 * How many days managers have from the day on which their briefs are handed out. A planning rule from practice: news that
 * takes longer has come round by other ways.
 */
export const BRIEFING_DAYS = 7

/** The days that matter for one group. */
export interface BriefingDays {
  /** When the brief was handed out. */
  deliveredOn: CalendarDate
  /** The day that its manager chose; null = none yet. */
  plannedOn: CalendarDate | null
  /** Null = not held yet. */
  heldOn: CalendarDate | null
}

/** The last day for a briefing: the chosen one, or a week after the brief was handed out. */
export function briefingDueOn({ deliveredOn, plannedOn }: Omit<BriefingDays, 'heldOn'>): CalendarDate {
  return plannedOn ?? addDays(deliveredOn, BRIEFING_DAYS)
}

/** Whether a briefing should have been held by now: the day after its last one counts. */
export function isBriefingOverdue(days: BriefingDays, today: CalendarDate): boolean {
  return days.heldOn === null && briefingDueOn(days) < today
}
