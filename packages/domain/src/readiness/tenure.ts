import { Temporal } from 'temporal-polyfill'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import type { TenureBand } from './round.ts'

/** The whole years from which on each band holds, longest first. */
const BANDS: readonly { band: TenureBand; years: number }[] = [
  { band: 'years_10_and_more', years: 10 },
  { band: 'years_5_to_9', years: 5 },
  { band: 'years_1_to_4', years: 1 },
  { band: 'under_1_year', years: 0 },
]

/** A band with the latest first day that still belongs to it. */
export interface TenureLimit {
  band: TenureBand
  latestStart: CalendarDate
}

/**
 * By which first days people fall into which band on a day: the first limit, from the top, that isn't before a person's first
 * day. Whoever began on 29 February has a year on 1 March.
 */
export function tenureLimits(day: CalendarDate): TenureLimit[] {
  const on = Temporal.PlainDate.from(day)
  return BANDS.map(({ band, years }) => ({ band, latestStart: on.subtract({ years }).toString() }))
}

/** The band of somebody who has been there since their first day; null for a first day that is still to come. */
export function tenureBand(firstDay: CalendarDate, day: CalendarDate): TenureBand | null {
  return tenureLimits(day).find(({ latestStart }) => firstDay <= latestStart)?.band ?? null
}
