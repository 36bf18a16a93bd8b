import { expect, it } from 'vitest'
import { roundIndex } from './round-index.ts'

it('gives all legs equal weight, and lets the weakest one decide the word', () => {
  expect(roundIndex({ technology: 90, people: 40, process: 80 })).toEqual({
    index: 70,
    weakest: { leg: 'people', index: 40 },
    word: 'not_ready',
    unanswered: [],
  })
})

it('weighs legs as told: (2 · 90 + 1 · 40 + 1 · 80) ÷ 4', () => {
  expect(roundIndex({ technology: 90, people: 40, process: 80 }, { technology: 2 })?.index).toBe(75)
})

it('leaves out legs that nobody answered, and names them', () => {
  expect(roundIndex({ technology: 80, people: null })).toMatchObject({
    index: 80,
    weakest: { leg: 'technology' },
    word: 'ready',
    unanswered: ['people', 'process'],
  })
})

it('is unknown where no leg was answered, or the answered ones weigh nothing', () => {
  expect(roundIndex({ people: null })).toBeNull()
  expect(roundIndex({ people: 50 }, { people: 0 })).toBeNull()
})
