import { expect, it } from 'vitest'
import { judgeRecorded, type RecordedCount } from './judge-recorded.ts'

const segment = (name: string, people: number, reached: number, acted: number | null): RecordedCount => ({
  segment: name,
  wasWritten: name !== 'none',
  people,
  reached,
  acted,
})
/** MineThatData e-mail test (Hillstrom 2008). */
const HILLSTROM = [
  segment('mens', 21_307, 3894, 267),
  segment('womens', 21_387, 3238, 189),
  segment('none', 21_306, 2262, 122),
]

it('tells the published shares of a recorded delivery, and what writing made of them', () => {
  const { segments, everybody } = judgeRecorded(HILLSTROM, 5)
  expect(everybody).toMatchObject({ people: 64_000, reached: { count: 9394 }, acted: { count: 578 } })
  expect(everybody?.reached.share).toBeCloseTo(0.14678, 5)
  expect(everybody?.acted?.share).toBeCloseTo(0.00903, 5)
  expect(segments.map(({ figures }) => figures?.reached.share.toFixed(5))).toEqual([
    '0.18276',
    '0.15140',
    '0.10617',
  ])
  // .182757 − .106167 = .076590; by hand from both Wilson intervals.
  const difference = segments[0]?.figures?.reachedDifference
  expect(difference?.difference).toBeCloseTo(0.07659, 5)
  expect(difference?.lower).toBeCloseTo(0.06995, 4)
  expect(difference?.upper).toBeCloseTo(0.08322, 4)
  expect(segments[2]?.figures?.reachedDifference).toBeNull()
})

it('hides a segment of too few people, and the next smallest with it', () => {
  const { segments, everybody } = judgeRecorded(
    [segment('a', 4, 2, null), segment('b', 9, 3, null), segment('c', 30, 9, null)],
    5,
  )
  expect(segments.map(({ figures }) => figures?.people)).toEqual([undefined, undefined, 30])
  expect(everybody).toMatchObject({ people: 43, acted: null })
})

it('compares with nobody where nobody got nothing, or too few', () => {
  const alone = judgeRecorded([segment('a', 40, 20, 3)], 5)
  expect(alone.segments[0]?.figures?.reachedDifference).toBeNull()
  const few = judgeRecorded([segment('a', 40, 20, 3), segment('none', 3, 1, 0)], 5)
  expect(few.segments[0]?.figures).toBeNull()
})
