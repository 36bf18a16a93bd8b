import { expect, it } from 'vitest'
import { gridRows, placeAfter, shownOf } from './grid.ts'

it('has five rows of five fields, the most power on top and the most interest to the right', () => {
  expect(gridRows.map((row) => row.length)).toEqual([5, 5, 5, 5, 5])
  expect(gridRows[0]?.[4]).toEqual({ power: 5, interest: 5 })
  expect(gridRows[4]?.[0]).toEqual({ power: 1, interest: 1 })
})

it('an arrow leads one field on, and no further at the edge; no other key leads anywhere', () => {
  const middle = { power: 3, interest: 3 }
  expect(placeAfter('ArrowUp', middle)).toEqual({ power: 4, interest: 3 })
  expect(placeAfter('ArrowLeft', middle)).toEqual({ power: 3, interest: 2 })
  expect(placeAfter('ArrowDown', { power: 1, interest: 5 })).toEqual({ power: 1, interest: 5 })
  expect(placeAfter('ArrowRight', { power: 1, interest: 5 })).toEqual({ power: 1, interest: 5 })
  expect(placeAfter('Enter', middle)).toBeNull()
})

it('a crowded field shows three and counts the rest; whoever is chosen is shown as well', () => {
  const marks = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }))
  const ids = (chosen?: string) => shownOf(marks, chosen).shown.map(({ id }) => id)
  expect(shownOf(marks.slice(0, 4), undefined)).toMatchObject({ hidden: 0 })
  expect([ids(), shownOf(marks, undefined).hidden]).toEqual([['a', 'b', 'c'], 3])
  expect([ids('e'), shownOf(marks, 'e').hidden]).toEqual([['a', 'b', 'c', 'e'], 2])
  expect(ids('b')).toEqual(['a', 'b', 'c'])
})
