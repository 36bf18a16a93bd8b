import { expect, it } from 'vitest'
import { engagementGap } from './engagement-gap.ts'

it.each([
  ['unaware', 'leading', 4],
  ['resistant', 'supportive', 2],
  ['neutral', 'neutral', 0],
  ['leading', 'supportive', -1],
] as const)('counts the levels from %s now to %s as wanted: %i', (current, desired, levels) => {
  expect(engagementGap(current, desired)).toBe(levels)
})

it('can’t be told while either is not known', () => {
  expect(engagementGap(null, 'leading')).toBeNull()
  expect(engagementGap('neutral', null)).toBeNull()
})
