import { expect, it } from 'vitest'
import { keptUntil } from './sheet-on-device.ts'
import { tellReading } from './sheet-words.ts'

const at = (moment: string) => Date.parse(moment)

it.each([
  ['before its session', '2026-11-23T16:00:00Z', '2026-11-22T08:00:00Z', '2026-11-24T04:00:00Z'],
  ['after its session', '2026-11-10T16:00:00Z', '2026-11-22T08:00:00Z', '2026-11-22T20:00:00Z'],
  ['long before its session', '2027-03-01T16:00:00Z', '2026-11-22T08:00:00Z', '2026-11-29T08:00:00Z'],
])('a sheet read %s stays half a day after that, and a week at most', (_, endsAt, readAt, until) => {
  expect(new Date(keptUntil(endsAt, at(readAt))).toISOString()).toBe(new Date(until).toISOString())
})

it('a list of today is told by its time, an older one with its day', () => {
  const read = new Date(2026, 10, 22, 10, 5).getTime()
  expect(tellReading(read, read + 3_600_000)).toMatch(/^10:05/)
  expect(tellReading(read, read + 24 * 3_600_000)).toContain('22')
})
