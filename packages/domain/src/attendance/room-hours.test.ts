import { expect, it } from 'vitest'
import { roomStateAt } from './room-hours.ts'

const session = { startsAt: new Date('2026-03-02T10:00:00Z'), endsAt: new Date('2026-03-02T12:00:00Z') }
const at = (time: string) => roomStateAt(session, new Date(`2026-03-02T${time}Z`))

it('a room takes names from half an hour before the start until half an hour after the end', () => {
  expect(at('09:29:59')).toBe('early')
  expect(at('09:30:00')).toBe('open')
  expect(at('12:30:00')).toBe('open')
  expect(at('12:30:01')).toBe('over')
})
