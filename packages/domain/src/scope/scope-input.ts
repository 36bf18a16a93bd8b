import { z } from 'zod'
import { calendarDate, type CalendarDate } from '../kernel/calendar-date.ts'
import { twoDecimals, wholeNumber } from '../kernel/number-input.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'

/** The most requests on the scope ledger of a program. */
export const SCOPE_CHANGES_MAX = 250

/** Ten years. */
const DAYS_MAX = 3650

/**
 * Input schema of a request to change the scope, with its effects: calendar days longer (negative: shorter), money more in
 * the program's currency (negative: less), quality in steps from -2, much worse, to 2, much better. Refuses a day of
 * request after `today`, and a request that has no effect and doesn't say why.
 */
export function scopeInput(today: CalendarDate) {
  return z
    .object({
      title: lineOfText({ max: 200 }),
      reason: orNothing(longText({ max: 2000 })),
      requestedBy: lineOfText({ max: 200 }),
      requestedOn: calendarDate.refine((date) => date <= today, {
        error: `Enter a day up to today, ${today}.`,
        params: { code: 'in_the_future' },
      }),
      timeEffectDays: wholeNumber({ min: -DAYS_MAX, max: DAYS_MAX }),
      costEffect: twoDecimals({ min: -1e12, max: 1e12 }),
      qualityEffect: wholeNumber({ min: -2, max: 2 }),
    })
    .refine(
      ({ timeEffectDays, costEffect, qualityEffect, reason }) =>
        timeEffectDays !== 0 || costEffect !== 0 || qualityEffect !== 0 || reason !== null,
      {
        path: ['reason'],
        error: 'Enter an effect on time, cost or quality, or say here why there is none.',
        params: { code: 'no_effect' },
      },
    )
}

/** A request as the rules want it. */
export type ScopeInput = z.output<ReturnType<typeof scopeInput>>
