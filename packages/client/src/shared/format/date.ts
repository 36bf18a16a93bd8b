import { buildOnce, readViewerLocale } from './locale.ts'

// A day has no zone. Reading it as midnight UTC and writing it in UTC is the one pair that can't shift it: the viewer's
// own zone never takes part.
function readDay(date: string): number {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

function writeDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10)
}

function format(date: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `date ${locale} ${JSON.stringify(options)}`
  return buildOnce(key, () => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })).format(
    readDay(date),
  )
}

/** A day of the calendar (`2026-03-14`) for reading: `14 Mar 2026`, in the viewer's order. */
export function formatDate(date: string, locale = readViewerLocale()): string {
  return format(date, locale, { day: 'numeric', month: 'short', year: 'numeric' })
}

/** The same without its year, where the year stands beside it: `14 Mar`. */
export function formatDayAndMonth(date: string, locale = readViewerLocale()): string {
  return format(date, locale, { day: 'numeric', month: 'short' })
}

export type ReportingPeriod = 'WEEK' | 'MONTH'

/** A reporting period by the day it starts on: `week of 9 Mar 2026`, `March 2026`. */
export function formatPeriod(startsOn: string, period: ReportingPeriod, locale = readViewerLocale()): string {
  return period === 'MONTH'
    ? format(startsOn, locale, { month: 'long', year: 'numeric' })
    : `week of ${formatDate(startsOn, locale)}`
}

/** The same where space is short: `9 Mar`, `Mar 2026`. */
export function formatPeriodShort(
  startsOn: string,
  period: ReportingPeriod,
  locale = readViewerLocale(),
): string {
  return period === 'MONTH'
    ? format(startsOn, locale, { month: 'short', year: 'numeric' })
    : formatDayAndMonth(startsOn, locale)
}

/** The first day of the period `count` periods after the one that starts on `startsOn`; before it when negative. */
export function movePeriod(startsOn: string, period: ReportingPeriod, count: number): string {
  const start = new Date(readDay(startsOn))
  if (period === 'WEEK') start.setUTCDate(start.getUTCDate() + 7 * count)
  else start.setUTCMonth(start.getUTCMonth() + count, 1)
  return writeDay(start.getTime())
}

/** The last day of the period that starts on `startsOn`. */
export function findPeriodEnd(startsOn: string, period: ReportingPeriod): string {
  return writeDay(readDay(movePeriod(startsOn, period, 1)) - 24 * 60 * 60 * 1000)
}
