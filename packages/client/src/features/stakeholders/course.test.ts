import { expect, it } from 'vitest'
import type { EngagementLevel } from '../../generated/graphql.ts'
import { stepsOf } from './course.ts'
import type { Standing } from './stakeholder-fields.ts'

const from = (fromDay: string, engagement: EngagementLevel | null): Standing => ({
  fromDay,
  power: 3,
  interest: 3,
  support: null,
  engagement,
  desiredEngagement: null,
})

it('somebody stays where they stand until the next day put down, the last time until today', () => {
  // Ten days in all: resistant (a quarter up) for four of them, then supportive (three quarters up).
  const standings = [from('2026-03-01', 'RESISTANT'), from('2026-03-05', 'SUPPORTIVE')]
  expect(stepsOf(standings, ({ engagement }) => engagement, '2026-03-11')).toEqual([
    [
      { x: 0, y: 0.75 },
      { x: 0.4, y: 0.75 },
      { x: 0.4, y: 0.25 },
      { x: 1, y: 0.25 },
    ],
  ])
})

it('a line ends where nobody knew, and begins again where somebody does', () => {
  const standings = [from('2026-03-01', 'LEADING'), from('2026-03-03', null), from('2026-03-09', 'UNAWARE')]
  expect(stepsOf(standings, ({ engagement }) => engagement, '2026-03-11')).toEqual([
    [
      { x: 0, y: 0 },
      { x: 0.2, y: 0 },
    ],
    [
      { x: 0.8, y: 1 },
      { x: 1, y: 1 },
    ],
  ])
  expect(stepsOf([], ({ engagement }) => engagement, '2026-03-11')).toEqual([])
})
