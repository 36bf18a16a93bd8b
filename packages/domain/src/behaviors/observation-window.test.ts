import { expect, it } from 'vitest'
import { windowStart } from './observation-window.ts'

it('counts the day itself: 28 days up to 28 March start on 1 March', () => {
  expect(windowStart('2026-03-28', 28)).toBe('2026-03-01')
  expect(windowStart('2026-03-28', 1)).toBe('2026-03-28')
})

it('has no start when once shown counts from then on', () => {
  expect(windowStart('2026-03-28', null)).toBeNull()
})
