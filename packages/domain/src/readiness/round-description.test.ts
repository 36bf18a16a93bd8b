import { describe, expect, it } from 'vitest'
import type { Dimension, Item } from './instrument.ts'
import { addResponse, type RoundDescription, startDescription, statisticsOf } from './round-description.ts'

function item(key: string, dimension: Dimension, scale: Partial<Item> = {}): Item {
  return {
    key,
    dimension,
    marker: null,
    isReversed: false,
    scaleMin: 1,
    scaleMax: 5,
    text: { en: key },
    ...scale,
  }
}

function describeAnswers(items: Item[], groups: Record<string, (number | null)[][]>): RoundDescription {
  const description = startDescription(items)
  for (const [unit, people] of Object.entries(groups)) {
    for (const answers of people) addResponse(description, unit === 'none' ? null : unit, answers)
  }
  return description
}

const PEOPLE = [item('a', 'people'), item('b', 'people'), item('c', 'people')]
// By hand: α .88125, r_WG(J) .7105263
const KNOWN = [
  [4, 4, 5],
  [3, 3, 3],
  [5, 4, 4],
  [2, 3, 2],
  [4, 5, 4],
]

describe('statistics of a round', () => {
  it('gives each dimension and the whole its α and agreement', () => {
    const { scales } = statisticsOf(describeAnswers(PEOPLE, { sales: KNOWN }), 5)
    expect(scales.map(({ scale, items }) => [scale, items])).toEqual([
      ['people', [0, 1, 2]],
      ['all', [0, 1, 2]],
    ])
    expect(scales[0]).toMatchObject({ complete: 5, alpha: expect.closeTo(0.881_25, 9), icc1: null })
    expect(scales[0]?.agreement).toMatchObject({ units: 1, median: expect.closeTo(0.710_526_3, 7) })
  })

  it('turns reversed items before anything else', () => {
    const turned = PEOPLE.map((each, at) => ({ ...each, isReversed: at === 1 }))
    const answered = KNOWN.map(([a = 0, b = 0, c = 0]) => [a, 6 - b, c])
    expect(statisticsOf(describeAnswers(turned, { sales: answered }), 5)).toEqual(
      statisticsOf(describeAnswers(PEOPLE, { sales: KNOWN }), 5),
    )
  })

  it('compares units by items and by scale means', () => {
    const pair = [item('a', 'people'), item('b', 'process')]
    const { items, scales } = statisticsOf(
      describeAnswers(pair, {
        // a: means 1.5 and 4.5, so 8.5 ÷ 9.5; b: nothing varies
        one: [
          [1, 3],
          [2, 3],
        ],
        two: [
          [4, 3],
          [5, 3],
        ],
      }),
      2,
    )
    expect(items).toEqual([
      { icc1: expect.closeTo(8.5 / 9.5, 12), icc2: expect.closeTo(8.5 / 9, 12) },
      { icc1: null, icc2: null },
    ])
    expect(scales.map(({ scale, icc1 }) => [scale, icc1])).toEqual([
      ['people', expect.closeTo(8.5 / 9.5, 12)],
      ['process', null],
      ['all', expect.closeTo(8.5 / 9.5, 12)],
    ])
  })

  it('leaves people without a unit that is shown out of what compares units', () => {
    const some = statisticsOf(describeAnswers(PEOPLE, { one: KNOWN, two: KNOWN }), 5)
    const more = statisticsOf(describeAnswers(PEOPLE, { one: KNOWN, two: KNOWN, none: [[1, 5, 1]] }), 5)
    expect(more.items).toEqual(some.items)
    expect(more.scales[0]).toMatchObject({ complete: 11, agreement: some.scales[0]?.agreement })
  })

  it('compares units by an item only where enough people answered it', () => {
    const rare = item('rare', 'process')
    const answers = KNOWN.map((person, at) => [...person, at < 4 ? 1 : null])
    const others = KNOWN.map((person) => [...person, 5])
    const { items, scales } = statisticsOf(
      describeAnswers([...PEOPLE, rare], { one: answers, two: others }),
      5,
    )
    expect(items.map(({ icc1 }) => icc1 === null)).toEqual([false, false, false, true])
    expect(scales.find(({ scale }) => scale === 'process')).toMatchObject({
      icc1: null,
      agreement: { units: 1 },
    })
  })

  it('tells an item that fewer than four in five answered of the whole round alone', () => {
    const scarce = item('scarce', 'process')
    const half = [...KNOWN, ...KNOWN].map((person, at) => [...person, at % 2 === 0 ? 1 + (at % 5) : null])
    const { items, scales } = statisticsOf(describeAnswers([...PEOPLE, scarce], { one: half, two: half }), 5)
    expect(items.map(({ icc1 }) => icc1 === null)).toEqual([false, false, false, true])
    expect(scales.map(({ scale, icc1, agreement }) => [scale, icc1 === null, agreement === null])).toEqual([
      ['people', false, false],
      ['process', true, true],
      ['all', true, false],
    ])
  })

  it('adds nothing up that is answered on different scales', () => {
    const hours = item('hours', 'other', { scaleMin: 0, scaleMax: 24 })
    const answers = KNOWN.map((person) => [...person, 8])
    const { scales } = statisticsOf(describeAnswers([...PEOPLE, hours], { one: answers, two: answers }), 5)
    expect(scales.map(({ scale, alpha, icc1 }) => [scale, alpha === null, icc1 === null])).toEqual([
      ['people', false, false],
      ['other', true, true],
      ['all', true, true],
    ])
  })

  it('has no α of fewer people than a group that may be shown', () => {
    const rare = KNOWN.map((answers, at) => (at === 0 ? [null, ...answers.slice(1)] : answers))
    const { scales } = statisticsOf(describeAnswers(PEOPLE, { sales: rare }), 5)
    expect(scales[0]).toMatchObject({ complete: 0, alpha: null, alphaIfDropped: [null, null, null] })
  })
})
