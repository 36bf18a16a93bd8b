import { expect, it } from 'vitest'
import { refusalOfCheckAct } from './check-acts.ts'
import { countAsked, refusalToAsk } from './who-is-asked.ts'

it.each([
  ['a check of one person', { people: 1, resting: 0, sampleSize: null }, 1, 'holds fewer than 5 people'],
  ['of nobody', { people: 0, resting: 0, sampleSize: null }, 0, 'holds nobody'],
  ['of five', { people: 5, resting: 0, sampleSize: null }, 5, null],
  [
    'of twenty of whom sixteen rest',
    { people: 20, resting: 16, sampleSize: null },
    4,
    'less than 14 days ago',
  ],
  ['of twenty of whom fifteen rest', { people: 20, resting: 15, sampleSize: null }, 5, null],
  ['of a sample', { people: 200, resting: 100, sampleSize: 80 }, 80, null],
  ['of a sample larger than who is left', { people: 200, resting: 150, sampleSize: 80 }, 50, null],
  ['of a sample that is too small', { people: 200, resting: 0, sampleSize: 4 }, 4, 'at least 5'],
])('%s is asked or refused with why', (_, askable, asked, why) => {
  expect(countAsked(askable)).toBe(asked)
  const refusal = refusalToAsk(askable, 5)
  if (why === null) expect(refusal).toBeNull()
  else expect(refusal).toContain(why)
})

it('changes a check only before it opens, and closes it only while it is open', () => {
  expect(refusalOfCheckAct('change', 'planned')).toBeNull()
  expect(refusalOfCheckAct('change', 'open')).toMatch('are answering')
  expect(refusalOfCheckAct('close', 'closed')).toMatch('closed already')
})
