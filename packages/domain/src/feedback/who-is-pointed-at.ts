import { MINIMUM_SPREAD } from '../anonymity/safe-groups.ts'

/** How many different people a message went to: to each of its audiences, and to all of them together. */
export interface MessageSpread {
  /** The number of people of each delivery. */
  deliveries: readonly number[]
  /** Somebody in two audiences counts once. */
  together: number
}

/** What a comment without a name may tell of where it comes from. */
export type WhatIsTold = 'nothing' | 'communication' | 'audience'

/** The fewest people among whom whoever gives no name must be one; an organization may ask for more. */
export const fewestToHideAmong = (minimum: number): number => Math.max(MINIMUM_SPREAD, minimum)

/**
 * What a comment without a name may say about where it comes from, so that nobody of fewer than `fewest` people is pointed at.
 *
 * The audience is told if each audience of the message is large enough: were one of them too small and the others told, a
 * comment that tells none would come from the small one. If all together are too few, even the message would point at them,
 * and so would leaving it out where no other message is that small: then nobody is offered to comment without a name.
 */
export function whatMayBeTold({ deliveries, together }: MessageSpread, fewest: number): WhatIsTold {
  if (together < fewest) return 'nothing'
  return deliveries.every((people) => people >= fewest) ? 'audience' : 'communication'
}
