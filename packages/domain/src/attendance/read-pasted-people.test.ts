import { expect, it } from 'vitest'
import { readPastedPeople } from './read-pasted-people.ts'

const line = { status: null, score: null, unread: null }

it('reads a column of names, numbers or addresses, each once, without empty lines', () => {
  expect(readPastedPeople('Ada Okafor\r\n\r\n E-1007 \nada okafor\nbo@n.example\n')).toEqual([
    { ...line, who: 'Ada Okafor' },
    { ...line, who: 'E-1007' },
    { ...line, who: 'bo@n.example' },
  ])
})

it('reads status and score beside a person, in either order, as a spreadsheet copies them', () => {
  expect(readPastedPeople('E-1\tNo-show\nE-2\t81,5\tcompleted\n"E-3";"Excused"\nE-4\t90 %')).toEqual([
    { ...line, who: 'E-1', status: 'no_show' },
    { ...line, who: 'E-2', status: 'completed', score: 81.5 },
    { ...line, who: 'E-3', status: 'excused' },
    { ...line, who: 'E-4', score: 90 },
  ])
})

it('tells what it can’t read instead of leaving it out', () => {
  expect(readPastedPeople('E-1\t120\tcame late')).toEqual([{ ...line, who: 'E-1', unread: '120, came late' }])
})
