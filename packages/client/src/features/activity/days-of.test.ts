import { expect, it } from 'vitest'
import { daysOf } from './days-of.ts'

it('groups by the day where the viewer is: half an hour after midnight in London is the day before in New York', () => {
  const things = ['2026-11-15T00:30:00Z', '2026-11-14T23:30:00Z', '2026-11-13T12:00:00Z'].map((at) => ({
    at,
  }))
  const days = (zone: string) => daysOf(things, zone).map(({ day, things: own }) => [day, own.length])
  expect(days('Europe/London')).toEqual([
    ['2026-11-15', 1],
    ['2026-11-14', 1],
    ['2026-11-13', 1],
  ])
  expect(days('America/New_York')).toEqual([
    ['2026-11-14', 2],
    ['2026-11-13', 1],
  ])
})
