import { buildOnce, readViewerLocale } from './locale.ts'

const NARROW_NO_BREAK_SPACE = '\u202f'

/** A whole number with the viewer's separators: `12,480`. */
export function formatCount(count: number, locale = readViewerLocale()): string {
  return buildOnce(
    `count ${locale}`,
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  ).format(count)
}

/** A measured amount as it was recorded, to two decimals at most: `12.5` full-time equivalents, `4.25` days. */
export function formatAmount(amount: number, locale = readViewerLocale()): string {
  return buildOnce(
    `amount ${locale}`,
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
  ).format(amount)
}

/**
 * A share 0..1 as percent with the sign set apart (ISO 80000-1, 7.1.4): `31 %`. Whole percents by default: a second
 * digit would claim a precision that no interval here has.
 */
export function formatPercent(share: number, fractionDigits = 0, locale = readViewerLocale()): string {
  const format = buildOnce(
    `percent ${fractionDigits} ${locale}`,
    () =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: fractionDigits,
        maximumFractionDigits: fractionDigits,
      }),
  )
  const parts = format.formatToParts(share)
  const signFollows = parts.at(-1)?.type === 'percentSign'
  const isSetApart = parts.at(-2)?.type === 'literal'
  const written = parts.map((part) => part.value)
  if (signFollows && !isSetApart) written.splice(-1, 0, NARROW_NO_BREAK_SPACE)
  return written.join('').replace(/[\u00a0 ]/g, NARROW_NO_BREAK_SPACE)
}

/** The ends of a threshold band, 0..1. */
export interface BandEnds {
  readonly lower: number
  readonly upper: number
}

// With more digits than this two figures differ only by what a computer makes of a fraction.
const MOST_DIGITS = 3

/**
 * A share beside a band: whole percents, unless rounding would carry it over an end of the band. 62 of 125 is 49.6 %,
 * and "50 %" next to a status of under 50 % would be a lie.
 */
export function formatRate(share: number, band: BandEnds, locale = readViewerLocale()): string {
  for (let digits = 0; digits < MOST_DIGITS; digits++) {
    const rounded = Number((share * 100).toFixed(digits)) / 100
    const staysOnItsSide = [band.lower, band.upper].every((end) => share < end === rounded < end)
    if (staysOnItsSide) return formatPercent(share, digits, locale)
  }
  return formatPercent(share, MOST_DIGITS, locale)
}

/** Half the width of an interval in percentage points: `±9`. */
export function formatMargin(lower: number, upper: number, locale = readViewerLocale()): string {
  return `±${formatCount(Math.round(((upper - lower) / 2) * 100), locale)}`
}

/** A change of a share in percentage points a period, always signed: `+3`, `−1`, `±0`. */
export function formatSlope(change: number, locale = readViewerLocale()): string {
  const points = Math.round(change * 100)
  if (points === 0) return '±0'
  return `${points > 0 ? '+' : '−'}${formatCount(Math.abs(points), locale)}`
}

/** A text in which no line starts with a sign of percent. */
export const tiePercent = (text: string): string => text.replaceAll(' %', `${NARROW_NO_BREAK_SPACE}%`)
