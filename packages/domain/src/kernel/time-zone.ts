import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** Input schema of a time zone by its IANA name. Offsets are refused: they know nothing of summer time. */
export const timeZone = z.string().refine(isTimeZone, {
  error: 'Choose a time zone by its name, for example Europe/Berlin.',
  params: { code: 'not_a_time_zone' },
})

function isTimeZone(name: string): boolean {
  try {
    if (!/^[A-Z]/i.test(name)) return false
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}
