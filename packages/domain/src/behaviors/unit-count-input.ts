import { z } from 'zod'
import type { CalendarDate } from '../kernel/calendar-date.ts'
import { wholeNumber } from '../kernel/number-input.ts'
import { observedOn } from './observed-on.ts'

/**
 * Input schema of a count in a unit that names nobody: people observed (at least 1), how many of them show the behavior
 * (0 up to the observed), and the day, not after `today`. Where the unit's people in scope are known (`eligible`), more
 * observed people than that are refused here, since no figure could be made of them later.
 */
export function unitCountInput({
  today,
  eligible = null,
}: {
  today: CalendarDate
  eligible?: number | null
}) {
  return z
    .object({
      observed: wholeNumber({ min: 1, max: 1_000_000 }).refine(
        (observed) => eligible === null || observed <= eligible,
        {
          error: `Enter no more people than the unit has in scope: ${eligible}.`,
          params: { code: 'more_observed_than_eligible' },
        },
      ),
      showing: wholeNumber({ min: 0, max: 1_000_000 }),
      observedOn: observedOn(today),
    })
    .refine(({ showing, observed }) => showing <= observed, {
      path: ['showing'],
      error: 'Enter no more people showing the behavior than were observed.',
      params: { code: 'more_showing_than_observed' },
    })
}

/** A unit count as the rules want it. */
export type UnitCountInput = z.output<ReturnType<typeof unitCountInput>>
