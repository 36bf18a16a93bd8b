import { expect, it } from 'vitest'
import { checkWin, toWinInput, winValues } from './win-values.ts'

const values = { ...winValues(undefined), title: 'Calls are answered' }

it('an empty form but for the title is a win whose rest is open', () => {
  expect(checkWin(values, '2026-05-10')).toEqual([])
  expect(toWinInput(values)).toMatchObject({ waveId: null, wonOn: null, baseline: null, recognizedOn: null })
})

it('names stand a line each, and what is wrong with one is told at their field', () => {
  expect(toWinInput({ ...values, recognized: 'Ada\nTeam North' }).recognized).toEqual(['Ada', 'Team North'])
  expect(checkWin({ ...values, recognized: `Ada\n${'n'.repeat(201)}` }, '2026-05-10')).toMatchObject([
    { field: 'recognized', code: 'too_long' },
  ])
})

it('a day after the viewer’s today is told before anything is sent', () => {
  expect(checkWin({ ...values, wonOn: '2026-05-11' }, '2026-05-10')).toMatchObject([{ field: 'wonOn' }])
})
