import { expect, it } from 'vitest'
import { formatChange, formatIndex, tellAnswer, tellResponse, tellShownWith } from './results-words.ts'

it('an index never stands beside a word that its rounding would not have', () => {
  expect([formatIndex(44.2), formatIndex(49.6), formatIndex(50), formatIndex(74.99)]).toEqual([
    '44',
    '49.6',
    '50',
    '74.9',
  ])
})

it('changes are signed, with a real minus', () => {
  expect([formatChange(12.4), formatChange(-3.6), formatChange(0.2)]).toEqual(['+12', '−4', '±0'])
})

it('the answer names the leg that decides, how far it is and how sure that is', () => {
  const cell = {
    people: 20,
    index: 44.2,
    word: 'NOT_READY' as const,
    indexMargin: 3.7,
    favourable: 0.2,
    margin: 0.05,
    change: null,
    changeIsClear: false,
  }
  expect(tellAnswer({ weakest: 'PROCESS', dimensions: [{ dimension: 'PROCESS', cell }] })).toBe(
    'The process leg decides: 44 of 100 ±4, not ready.',
  )
  expect(tellAnswer({ weakest: null, dimensions: [] })).toBe('Nobody has answered what decides.')
})

it('the response tells its counts, and that who was asked isn’t known', () => {
  expect(tellResponse({ answered: 30, invited: 40, responseRate: 0.75 })).toBe(
    '30 of 40 people answered, 75\u202f%.',
  )
  expect(tellResponse({ answered: 30, invited: null, responseRate: null })).toBe(
    '30 people answered; how many were asked isn’t known.',
  )
})

it('a unit without a figure is told with whom it is shown, whoever answered there', () => {
  expect(tellShownWith('Sales')).toBe('too few answers: shown together with Sales')
  expect(tellShownWith(null)).toBe('too few answers: shown together with the whole round')
})
