import { isCalendarDate, type CalendarDate } from '../kernel/calendar-date.ts'

/** Which comes first in 03/04/2025. */
export type DateOrder = 'day_first' | 'month_first'

/** A day read from text, or why it can't be. */
export type ParsedDate =
  | { readonly kind: 'date'; readonly value: CalendarDate }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'unreadable' }

const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/
const withPoints = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/
const withSlashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/

/**
 * Reads `2025-04-03`, `3.4.2025` and `3/4/2025`; a time after any of them is left out. Points mean day first, as
 * they do wherever they are used; with slashes `order` decides unless one number is over 12, and without
 * it the date is ambiguous. Years of two digits and days that don't exist are unreadable.
 */
export function parseDate(text: string, order: DateOrder | null): ParsedDate {
  const trimmed = text.trim()
  const iso = yearFirst.exec(trimmed)
  if (iso) return build(iso[1], iso[2], iso[3])
  const points = withPoints.exec(trimmed)
  if (points) return build(points[3], points[2], points[1])
  const slashes = withSlashes.exec(trimmed)
  if (!slashes) return { kind: 'unreadable' }
  const decided = orderOf(trimmed) ?? order
  if (decided === null)
    return slashes[1] === slashes[2] ? build(slashes[3], slashes[2], slashes[1]) : { kind: 'ambiguous' }
  return decided === 'day_first'
    ? build(slashes[3], slashes[2], slashes[1])
    : build(slashes[3], slashes[1], slashes[2])
}

/** The order that the column's own dates show, if any is over 12 and all of those agree; else null. */
export function detectDateOrder(cells: Iterable<string>): DateOrder | null {
  let found: DateOrder | null = null
  for (const cell of cells) {
    const order = orderOf(cell.trim())
    if (order === null) continue
    if (found !== null && found !== order) return null
    found = order
  }
  return found
}

function orderOf(text: string): DateOrder | null {
  const slashes = withSlashes.exec(text)
  if (!slashes) return null
  if (Number(slashes[1]) > 12) return 'day_first'
  return Number(slashes[2]) > 12 ? 'month_first' : null
}

function build(year = '', month = '', day = ''): ParsedDate {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCalendarDate(value) ? { kind: 'date', value } : { kind: 'unreadable' }
}
