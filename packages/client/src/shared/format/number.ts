import { buildOnce, readViewerLocale } from './locale.ts'

const NARROW_NO_BREAK_SPACE = '\u202f'

/** A whole number with the viewer's separators: `12,480`. */
export function formatCount(count: number, locale = readViewerLocale()): string {
  return buildOnce(
    `count ${locale}`,
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  ).format(count)
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
