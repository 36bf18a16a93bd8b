import { latestToday } from '../../kernel/latest-today.ts'
import { PUT_RIGHT } from '../../kernel/checked.ts'
import { Refused } from '../../kernel/refusal.ts'

/** A meeting of tomorrow is a plan; only one that was held is on record. */
export function refuseDayToCome(now: Date, heldOn: string): void {
  if (heldOn <= latestToday(now)) return
  throw new Refused('INVALID_INPUT', PUT_RIGHT, [
    {
      field: 'heldOn',
      code: 'in_the_future',
      message: 'Enter the day on which it was held, not one to come.',
    },
  ])
}
