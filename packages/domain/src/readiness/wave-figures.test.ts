import { describe, expect, it } from 'vitest'
import type { Dimension, Item, ItemMarker } from './instrument.ts'
import { figuresOfWave, type GroupSums, type ShownUnit } from './wave-figures.ts'

const item = (dimension: Dimension, marker: ItemMarker | null = null): Item => ({
  key: `${dimension}-${marker}`,
  dimension,
  marker,
  isReversed: false,
  scaleMin: 1,
  scaleMax: 5,
  text: { en: 'Words.' },
})
const ITEMS = [
  item('technology'),
  item('people', 'willing'),
  item('people', 'trained'),
  item('process', 'leaders_act'),
]
const group = (
  answeredCount: number,
  invitedCount: number | null,
  sums: number[],
  favourables: number[],
) => ({
  answeredCount,
  invitedCount,
  counts: sums.map(() => answeredCount),
  sums,
  squares: sums.map((sum) => sum * 4),
  favourables,
})
const NORTH = group(10, 12, [40, 35, 25, 30], [8, 6, 2, 4])
const SOUTH = group(20, 28, [60, 80, 70, 60], [10, 16, 8, 12])
const ALL = group(50, 60, [200, 200, 200, 200], [40, 40, 40, 40])

const unit = (id: string, sums: GroupSums | null): ShownUnit => ({ id, name: `Unit ${id}`, sums })
const [top, region] = [unit('top', ALL), unit('region', ALL)]

describe('what a round says of a wave', () => {
  it('is the sum over its units where each of them can be shown', () => {
    const lines = [
      [unit('north', NORTH), region, top],
      [unit('south', SOUTH), region, top],
    ]
    const figures = figuresOfWave(ITEMS, lines, ALL)
    // Technology 100 ÷ 30 = 3 1/3, people 210 ÷ 60 = 3.5, process 90 ÷ 30 = 3; each less 1, ÷ 4, × 100.
    expect(figures?.legs.technology).toBeCloseTo(58.3333333333, 9)
    expect(figures).toMatchObject({
      wider: null,
      answered: 30,
      invited: 40,
      legs: { people: 62.5, process: 50 },
      markers: {
        willing: { count: 22, of: 30 },
        trained: { count: 10, of: 30 },
        leaders_act: { count: 16, of: 30 },
      },
    })
    expect(figures?.markers.urgency).toBeUndefined()
  })

  it('counts nobody twice where one unit lies below another', () => {
    const lines = [
      [unit('north', NORTH), top],
      [unit('team', SOUTH), unit('north', NORTH), top],
    ]
    expect(figuresOfWave(ITEMS, lines, ALL)).toMatchObject({ wider: null, answered: 10 })
  })

  it('is that of the smallest group around them where one can’t be shown, and says so', () => {
    const hidden = unit('small', null)
    const lines = [
      [unit('north', NORTH), region, top],
      [hidden, region, top],
    ]
    expect(figuresOfWave(ITEMS, lines, ALL)).toMatchObject({
      wider: 'the whole of “Unit region”',
      answered: 50,
      legs: { technology: 75 },
    })
    const apart = [
      [unit('north', NORTH), unit('region', null), top],
      [hidden, unit('other', ALL), top],
    ]
    expect(figuresOfWave(ITEMS, apart, ALL)?.wider).toBe('the whole of “Unit top”')
    expect(figuresOfWave(ITEMS, [[hidden, unit('region', null)]], ALL)?.wider).toBe('the whole round')
  })

  it('is nothing where not even the whole round can be shown', () => {
    expect(figuresOfWave(ITEMS, [[unit('small', null), unit('top', null)]], null)).toBeNull()
  })

  it('knows no rate of answers where it isn’t known how many were asked', () => {
    const lines = [[unit('north', { ...NORTH, invitedCount: null })], [unit('south', SOUTH)]]
    expect(figuresOfWave(ITEMS, lines, ALL)?.invited).toBeNull()
  })
})
