import { expect, it } from 'vitest'
import { rankPeople } from './rank-people.ts'

const person = (fullName: string, staffNumber = '0', isMarked = false) => ({
  employeeId: fullName,
  fullName,
  staffNumber,
  isMarked,
})
const found = (people: ReturnType<typeof person>[], typed: string) =>
  rankPeople(people, typed).map(({ fullName }) => fullName)

it('finds by any part of a name, words that begin so first, and whoever has a mark last', () => {
  const people = [
    person('Clara Ivanova', '1', true),
    person('Sylvia Brandt', '2'),
    person('Ivo Marin', '3'),
    person('Bea Ivens', '4'),
  ]
  expect(found(people, 'iv')).toEqual(['Bea Ivens', 'Ivo Marin', 'Clara Ivanova'])
  expect(found(people, 'vi')).toEqual(['Sylvia Brandt'])
})

it('capitals, accents and hyphens make no difference, and each of several words has to be there', () => {
  const people = [person('Zoë O’Neill-Åberg', 'N-77'), person('Zora Berg', 'N-78')]
  expect(found(people, 'ZOE ab')).toEqual(['Zoë O’Neill-Åberg'])
  expect(found(people, 'n 78')).toEqual(['Zora Berg'])
  expect(found(people, '77')).toEqual(['Zoë O’Neill-Åberg'])
  expect(found(people, '  ')).toEqual([])
})
