import { z } from 'zod'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { wholeNumber } from '../kernel/number-input.ts'
import { observedOn } from './observed-on.ts'

/** The most opportunities one observation may hold; more is a slip of the key. */
export const MAXIMUM_OPPORTUNITIES = 1000

/**
 * Input schema of one observation of one person: opportunities seen (1 to 1000), times the behavior was shown (0 up to the
 * opportunities), and the day, not after `today`.
 */
export function observationInput(today: CalendarDate) {
  return z
    .object({
      opportunities: wholeNumber({ min: 1, max: MAXIMUM_OPPORTUNITIES }),
      shown: wholeNumber({ min: 0, max: MAXIMUM_OPPORTUNITIES }),
      observedOn: observedOn(today),
    })
    .refine(({ shown, opportunities }) => shown <= opportunities, {
      path: ['shown'],
      error: 'Enter no more times shown than there were opportunities.',
      params: { code: 'more_shown_than_seen' },
    })
}

/** An observation as the rules want it. */
export type ObservationInput = z.output<ReturnType<typeof observationInput>>
