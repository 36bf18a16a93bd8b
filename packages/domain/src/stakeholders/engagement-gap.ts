import { ENGAGEMENT_LEVELS, type EngagementLevel } from './stakeholder.ts'

/**
 * How many levels of engagement lie between now and what is wanted: desired − current, from -4 to 4. Negative for somebody
 * who is nearer than they need to be; null while one of the two is not known.
 */
export function engagementGap(
  current: EngagementLevel | null,
  desired: EngagementLevel | null,
): number | null {
  if (current === null || desired === null) return null
  return ENGAGEMENT_LEVELS.indexOf(desired) - ENGAGEMENT_LEVELS.indexOf(current)
}
