import { expect, it } from 'vitest'
import { writeDays, writeValue } from './write-days.ts'

it('writes the days of a sentence as the viewer does', () => {
  expect(writeDays('4 meetings, from 2026-05-28 to 2026-11-06.', 'en-GB')).toBe(
    '4 meetings, from 28 May 2026 to 6 Nov 2026.',
  )
})

it('writes a recorded day as the viewer does, and leaves alone what people wrote', () => {
  expect(writeValue('2026-11-06', 'en-US')).toBe('Nov 6, 2026')
  expect(writeValue('Minutes of 2026-11-06', 'en-US')).toBe('Minutes of 2026-11-06')
})
