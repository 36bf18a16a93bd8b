import { expect, it } from 'vitest'
import { barrierPoint } from './barrier-point.ts'
import { ELEMENTS } from './instrument.ts'

function scores(...values: (number | null)[]) {
  return Object.fromEntries(ELEMENTS.map((element, at) => [element, values[at] ?? null]))
}

it('is desire for 5, 2, 1, 4, 5: the first that is missing, not the lowest', () => {
  expect(barrierPoint(scores(5, 2, 1, 4, 5))).toBe('desire')
})

it('counts exactly 3 as missing, and a mean just over it as there', () => {
  expect(barrierPoint(scores(3, 5, 5, 5, 5))).toBe('awareness')
  expect(barrierPoint(scores(3.01, 3.01, 3.01, 3.01, 3))).toBe('reinforcement')
})

it('is none where all five are there', () => {
  expect(barrierPoint(scores(4, 4, 4, 4, 4))).toBe('none')
})

it('cannot say past an element that is not known, but can before it', () => {
  expect(barrierPoint(scores(5, null, 1, 4, 5))).toBeNull()
  expect(barrierPoint(scores(2, null, null, null, null))).toBe('awareness')
})
