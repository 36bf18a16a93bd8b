import { expect, it } from 'vitest'
import { changeOfIndex, changeOfItems, type ComparedItem, type RoundSide } from './change-since.ts'

function item(key: string, count: number, sum: number, squares: number): ComparedItem {
  return { key, isReversed: false, scaleMin: 1, scaleMax: 5, count, sum, squares }
}

function round(...items: ComparedItem[]): RoundSide {
  return { items, population: Infinity }
}

// 50 answers of 2 and 50 of 4: mean 3, variance 100 ÷ 99; 50 of 3 and 50 of 5: mean 4, the same variance.
const THREE = item('willing', 100, 300, 1000)
const FOUR = item('willing', 100, 400, 1700)
// 1.96 · √(2 · (100 ÷ 99) ÷ 100)
const MARGIN = 0.278_586

it('is the difference of the means with √(sum of both squared margins) around it', () => {
  expect(changeOfItems(round(THREE), round(FOUR))).toEqual([
    {
      key: 'willing',
      before: 3,
      now: 4,
      difference: 1,
      lower: expect.closeTo(1 - MARGIN, 5),
      upper: expect.closeTo(1 + MARGIN, 5),
      isClear: true,
    },
  ])
})

it('is not clear while the range holds "no change", and sure in a census of both', () => {
  const [small] = changeOfItems(round(item('a', 4, 12, 40)), round(item('a', 4, 13, 47)))
  expect(small).toMatchObject({ difference: 0.25, isClear: false })
  const census = (of: ComparedItem) => ({ items: [of], population: 100 })
  expect(changeOfIndex(census(THREE), census(FOUR))).toEqual({
    before: 50,
    now: 75,
    difference: 25,
    lower: 25,
    upper: 25,
    isClear: true,
  })
})

it('compares an index over the items of both rounds only', () => {
  const change = changeOfIndex(
    round(THREE, item('gone', 100, 500, 2500)),
    round(FOUR, item('new', 100, 100, 100)),
  )
  expect(change).toMatchObject({ before: 50, now: 75, lower: expect.closeTo(25 - 25 * MARGIN, 3) })
})

it('does not compare an item that was asked another way, or by nobody', () => {
  expect(changeOfItems(round({ ...THREE, scaleMax: 7 }), round(FOUR))).toEqual([])
  expect(changeOfItems(round({ ...THREE, isReversed: true }), round(FOUR))).toEqual([])
  expect(changeOfItems(round(item('willing', 0, 0, 0)), round(FOUR))).toEqual([])
  expect(changeOfIndex(round(THREE), round(item('other', 1, 1, 1)))).toBeNull()
})

it('gives no range where one side is a single answer', () => {
  expect(changeOfItems(round(item('a', 1, 2, 4)), round(item('a', 1, 5, 25)))).toEqual([
    { key: 'a', before: 2, now: 5, difference: 3, lower: null, upper: null, isClear: false },
  ])
})
