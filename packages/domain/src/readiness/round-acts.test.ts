import { expect, it } from 'vitest'
import { refusalOfAct } from './round-acts.ts'

const ACTS = ['change', 'remove', 'open', 'extend', 'close'] as const
const possible = (state: 'planned' | 'open' | 'closed') =>
  ACTS.filter((act) => refusalOfAct(act, state) === null)

it('a planned round can be changed, removed and opened, an open one extended and closed, a closed one nothing', () => {
  expect(possible('planned')).toEqual(['change', 'remove', 'open'])
  expect(possible('open')).toEqual(['extend', 'close'])
  expect(possible('closed')).toEqual([])
})

it('what isn’t possible is said in words', () => {
  for (const state of ['planned', 'open', 'closed'] as const)
    for (const act of ACTS.filter((each) => !possible(state).includes(each)))
      expect(refusalOfAct(act, state), `${act} ${state}`).toMatch(/\.$/)
})
