import { expect, it } from 'vitest'
import type { ReadinessSignalFacts } from './signal-facts.ts'
import { isClearlyWorse, suggestBlockers } from './suggest-blockers.ts'

const suggested = (readiness: ReadinessSignalFacts) => suggestBlockers({ readiness })

it.each([
  ['unsureWhatIsInIt', 'nothing_in_it_for_people', 'not_relevant'],
  ['doubtLeaders', 'leaders_not_seen_acting', 'walking_the_talk'],
  ['untrained', 'people_not_trained', 'no_help'],
  ['unwilling', 'people_not_willing', 'fear_and_anxiety'],
  ['beforeDesire', 'stuck_before_desire', 'fear_and_anxiety'],
] as const)('half of those who answered %s suggests %s', (of, rule, challenge) => {
  expect(suggested({ [of]: { count: 20, of: 40 } })).toMatchObject([
    { rule, challenge, figures: [{ value: 20, of: 40, unit: 'people' }], severity: 3, likelihood: 4 },
  ])
  expect(suggested({ [of]: { count: 19, of: 40 } })).toEqual([])
  expect(suggested({ [of]: { count: 0, of: 0 } })).toEqual([])
})

it('severity follows the share: 3 from a half, 4 from two thirds, 5 from three quarters', () => {
  const severity = (count: number) => suggested({ unwilling: { count, of: 12 } })[0]?.severity
  expect([severity(6), severity(7), severity(8), severity(9)]).toEqual([3, 3, 4, 5])
})

it('an index that falls by five points, as told, and by more than chance is a signal', () => {
  const fell = (before: number, now: number, isClear = true) =>
    suggested({
      sinceLastRound: {
        before: { round: 'Baseline', index: before, answered: 120 },
        now: { round: 'Before go-live', index: now, answered: 96 },
        isClear,
      },
    })
  expect(fell(62.4, 57.2)).toMatchObject([
    {
      rule: 'readiness_falls',
      challenge: 'fear_and_anxiety',
      sentence:
        'In what both rounds asked, readiness fell from 62 of 100 in “Baseline” to 57 in “Before go-live”.',
      figures: [
        { value: 5, of: 100, unit: 'points' },
        { value: 120, of: null },
        { value: 96, of: null },
      ],
      severity: 3,
    },
  ])
  expect(fell(62.4, 58)).toEqual([])
  expect(fell(57, 62)).toEqual([])
  expect(fell(62.4, 52, false)).toEqual([])
  expect(fell(70, 60)[0]?.severity).toBe(4)
})

it('is clearly worse than when it was dismissed by ten points of a hundred', () => {
  const figures = (count: number) => suggested({ untrained: { count, of: 40 } })[0]?.figures[0]
  const [then, little, much] = [figures(20), figures(23), figures(24)]
  if (!then || !little || !much) throw new Error('All three are signals.')
  expect([isClearlyWorse(little, then), isClearlyWorse(much, then)]).toEqual([false, true])
})
