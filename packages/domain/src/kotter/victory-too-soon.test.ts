import { expect, it } from 'vitest'
import { victoryTooSoon } from './victory-too-soon.ts'

const BAND = { lower: 0.4, upper: 0.5 }

it('warns for steps 7 and 8 while adoption isn’t shown to be in the band, with the figure', () => {
  const below = { status: 'below', rate: 0.312 } as const
  for (const step of [7, 8]) {
    expect(victoryTooSoon(step, below, BAND)).toBe(
      'Victory too soon: adoption is 31.2 %; the change carries itself from 40 % to 50 % on.',
    )
  }
  for (const step of [1, 2, 3, 4, 5, 6]) expect(victoryTooSoon(step, below, BAND)).toBeNull()
})

it('warns where nothing can be said, where the rate is uncertain, and where adoption falls back', () => {
  expect(victoryTooSoon(8, { status: 'cannot_say_yet', rate: null }, BAND)).toContain('can’t be told yet')
  expect(victoryTooSoon(8, { status: 'not_yet_shown', rate: 0.45 }, BAND)).toContain('45 %, too uncertain')
  expect(victoryTooSoon(8, { status: 'relapsing', rate: 0.45 }, BAND)).toContain('45 % and falling back')
})

it.each(['entered', 'secured', 'sustained'] as const)('doesn’t warn while adoption is %s', (status) => {
  expect(victoryTooSoon(8, { status, rate: 0.6 }, BAND)).toBeNull()
})
