import { addDays, type CalendarDate } from '../kernel/calendar-date.ts'
import type { RoundKind } from './round.ts'

/** How long a round is suggested to stay open, in days with the first and the last. */
const OPEN_DAYS = 10

/**
 * When to open a round of a kind, in days after a wave's go-live (negative: before). Two weeks before, there is still time
 * to act on what people say; habits show after a month and last, or don't, after three (a planning rule, not a law).
 */
const DAYS_AFTER_GO_LIVE: Partial<Record<RoundKind, number>> = {
  before_go_live: -14,
  after_30_days: 30,
  after_90_days: 90,
}

/** When a round of this kind could open and close, from the go-live of its wave; null for kinds that hang on none. */
export function suggestDates(
  kind: RoundKind,
  goLiveOn: CalendarDate,
): { opensOn: CalendarDate; closesOn: CalendarDate } | null {
  const days = DAYS_AFTER_GO_LIVE[kind]
  if (days === undefined) return null
  const opensOn = addDays(goLiveOn, days)
  return { opensOn, closesOn: addDays(opensOn, OPEN_DAYS - 1) }
}
