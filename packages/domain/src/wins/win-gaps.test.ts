import { expect, it } from 'vitest'
import { missingOfWin, type WinFacts } from './win-gaps.ts'

const counting: WinFacts = {
  wonOn: '2027-05-03',
  metric: 'Calls answered within a minute',
  baseline: 52,
  result: 71,
  visibleHow: 'On the wall of each team room.',
  unambiguousWhy: 'The telephone system counts every call.',
  tiedToChangeHow: 'Only teams that hold the morning round have moved.',
  recognized: ['Team North'],
}
const missing = (change: Partial<WinFacts>) => missingOfWin({ ...counting, ...change })

it('a win counts that is dated, measured, visible, beyond doubt, tied to the change and thanked for', () => {
  expect(missing({})).toEqual([])
})

it.each([
  [{ wonOn: null }, 'the day on which it was won'],
  [{ metric: null }, 'what was measured'],
  [{ baseline: null }, 'the figure before'],
  [{ result: null }, 'the figure after'],
  [{ visibleHow: null }, 'who can see it'],
  [{ unambiguousWhy: null }, 'why it is beyond doubt'],
  [{ tiedToChangeHow: null }, 'how it comes from the change'],
  [{ recognized: [] }, 'who was thanked'],
])('with %j it lacks just that', (change, lack) => {
  expect(missing(change)).toEqual([lack])
})

it('a result equal to its baseline doesn’t count, not even of nothing to nothing', () => {
  expect(missing({ result: 52 })).toEqual(['a figure after that differs from the one before'])
  expect(missing({ baseline: 0, result: 0 })).toHaveLength(1)
})

it('a figure of nothing is a figure: from 3 to 0 counts', () => {
  expect(missing({ baseline: 3, result: 0 })).toEqual([])
})
