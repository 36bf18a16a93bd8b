import { expect, it } from 'vitest'
import { CHANGE_STEPS } from './change-steps.ts'

it('has the eight steps in order, each with both names and one sentence of evidence', () => {
  expect(CHANGE_STEPS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(new Set(CHANGE_STEPS.map(({ name1996 }) => name1996)).size).toBe(8)
  expect(new Set(CHANGE_STEPS.map(({ name2014 }) => name2014)).size).toBe(8)
  for (const { evidence } of CHANGE_STEPS) expect(evidence).toMatch(/^[A-Z][^.]+\.$/)
})

it('calls the last step as each book does', () => {
  expect(CHANGE_STEPS.at(-1)).toMatchObject({
    name1996: 'Anchoring new approaches in the culture',
    name2014: 'Institute change',
  })
})
