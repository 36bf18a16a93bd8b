import { refuseImpossible } from '../kernel/refuse-impossible.ts'

/**
 * The share (0..1) of those asked who answered: answered ÷ invited. Null where nobody was asked, or where it isn't known
 * how many were (answers from a file). Throws RangeError for more answers than people asked.
 */
export function responseRate(answered: number, invited: number | null): number | null {
  if (invited === null || invited === 0) return null
  refuseImpossible(answered >= 0 && answered <= invited, 'more people answered than were asked')
  return answered / invited
}
