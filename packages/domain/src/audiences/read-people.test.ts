import { expect, it } from 'vitest'
import { readPeople } from './read-people.ts'

it('reads a column, or cells beside each other, without blank ones', () => {
  expect(readPeople('4711\r\n\r\n 4712 \nada@example.org\t4713;4714\n')).toEqual({
    entries: ['4711', '4712', 'ada@example.org', '4713', '4714'],
    doubled: [],
  })
})

it('takes an entry once, and says that it was written again', () => {
  expect(readPeople('Ada Okafor\nADA  OKAFOR\nBo Lind\nada okafor')).toEqual({
    entries: ['Ada Okafor', 'Bo Lind'],
    doubled: ['Ada Okafor'],
  })
})

it('leaves a comma alone, since names have them', () => {
  expect(readPeople('Okafor, Ada').entries).toEqual(['Okafor, Ada'])
})

it('finds nobody in a blank text', () => {
  expect(readPeople(' \n\t ;')).toEqual({ entries: [], doubled: [] })
})
