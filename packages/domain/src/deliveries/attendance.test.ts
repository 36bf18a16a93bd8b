import { expect, it } from 'vitest'
import { findAttendees } from './attendance.ts'

const invited = [
  { id: '1', fullName: 'Ada Okafor', staffNumber: 'S-1', email: 'ada@n.example' },
  { id: '2', fullName: 'Bo Lind', staffNumber: 'S-2', email: null },
  { id: '3', fullName: 'Bo Lind', staffNumber: 'S-3', email: 'bo@n.example' },
]

it('finds people by staff number, address or name, whatever the case, and each once', () => {
  expect(findAttendees('s-2\nADA@n.example\n\n  ada   okafor \n', invited)).toEqual({
    ids: ['2', '1'],
    unknown: [],
    ambiguous: [],
  })
})

it('tells each line that fits nobody, and each that fits more than one', () => {
  expect(findAttendees('Bo Lind\nCy\nS-1', invited)).toEqual({
    ids: ['1'],
    unknown: ['Cy'],
    ambiguous: ['Bo Lind'],
  })
})
