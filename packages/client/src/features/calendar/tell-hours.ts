import { readViewerLocale } from '../../shared/format/locale.ts'

const MINUTE_MS = 60_000

/** From when to when, by the clock of whoever reads it: `09:00–09:45`. */
export function tellHours(
  startsAt: string,
  minutes: number | null,
  { locale = readViewerLocale(), timeZone }: { locale?: string; timeZone?: string } = {},
): string {
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone && { timeZone }),
  })
  const from = new Date(startsAt)
  if (minutes === null) return clock.format(from)
  return `${clock.format(from)}–${clock.format(from.getTime() + minutes * MINUTE_MS)}`
}
