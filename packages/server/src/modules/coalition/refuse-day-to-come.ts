import { latestToday } from '../../kernel/latest-today.ts'
import { fieldRefused } from '../../kernel/checked.ts'

/** A meeting of tomorrow is a plan; only one that was held is on record. */
export function refuseDayToCome(now: Date, heldOn: string): void {
  if (heldOn <= latestToday(now)) return
  throw fieldRefused('heldOn', 'in_the_future', 'Enter the day on which it was held, not one to come.')
}
