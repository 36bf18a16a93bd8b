import { describe, expect, it } from 'vitest'
import { pickLabelled, readTrendPoints } from './trend.ts'

describe('the labels under a trend', () => {
  it('are all written when they fit', () => {
    expect(pickLabelled(4, 6)).toEqual([0, 1, 2, 3])
  })

  it('keep the newest and even steps when they do not', () => {
    expect(pickLabelled(12, 4)).toEqual([3, 7, 11])
    expect(pickLabelled(17, 5)).toEqual([0, 4, 8, 12, 16])
  })

  it('are none without periods and the newest alone when only one fits', () => {
    expect(pickLabelled(0, 5)).toEqual([])
    expect(pickLabelled(5, 1)).toEqual([0, 4])
    expect(pickLabelled(1, 5)).toEqual([0])
  })
})

it('a period that is missing from a series is one of which nothing can be said', () => {
  const points = readTrendPoints({
    periodStartsOn: ['2026-03-02', '2026-03-09'],
    eligible: [10, 10],
    observed: [8],
    adopters: [4, null],
    rate: [0.5, null],
    lower: [],
    upper: [],
  })
  expect(points[1]).toEqual({
    index: 1,
    startsOn: '2026-03-09',
    eligible: 10,
    observed: null,
    adopters: null,
    rate: null,
    lower: null,
    upper: null,
  })
})
