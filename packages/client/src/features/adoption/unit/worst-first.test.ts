import { expect, it } from 'vitest'
import { sortWorstFirst } from './worst-first.ts'

it('the lowest rate comes first, what can’t be said last, equals keep their order', () => {
  const rates = [0.5, null, 0.2, 0, null, 0.2]
  const items = rates.map((rate, at) => ({ rate, at }))
  expect(sortWorstFirst(items, (item) => item.rate).map((item) => item.at)).toEqual([3, 2, 5, 0, 1, 4])
})
