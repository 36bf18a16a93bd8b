import { buildOnce, readViewerLocale } from './locale.ts'

/** An instant for reading, in the viewer's own zone: `22 Nov 2026, 05:10`. */
export function formatMoment(instant: string, locale = readViewerLocale()): string {
  return buildOnce(
    `moment ${locale}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
  ).format(new Date(instant))
}
