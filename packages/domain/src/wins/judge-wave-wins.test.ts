import { expect, it } from 'vitest'
import { judgeWaveWins } from './judge-wave-wins.ts'

const far = { id: 'far', missing: ['one', 'two'] }
const near = { id: 'near', missing: ['one'] }
const asNear = { id: 'as near', missing: ['two'] }
const counting = { id: 'counting', missing: [] }

it('a wave with one win that counts has its win, whatever else is unfinished', () => {
  expect(judgeWaveWins([far, counting, near])).toEqual({ verdict: 'counts', win: counting })
})

it('else the win that lacks least is named, of equals the first', () => {
  expect(judgeWaveWins([far, near, asNear])).toEqual({ verdict: 'incomplete', win: near })
})

it('a wave without wins has none', () => {
  expect(judgeWaveWins([])).toEqual({ verdict: 'none', win: null })
})
