import { describe, expect, it } from 'vitest'
import type { AnswerDistributions } from './answer-distributions.ts'
import type { Dimension, Item } from './instrument.ts'
import { addResponse, type RoundDescription, startDescription } from './round-description.ts'
import { distributionsOfGroups } from './round-distributions.ts'

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

/** Of unit "one" alone. */
function ofOne(description: RoundDescription): AnswerDistributions | undefined {
  return distributionsOfGroups(description, [{ unit: 'one', parent: null }], new Set(['one']), 1).get('one')
}

describe('how answers spread within groups', () => {
  it('count each step, turned, and find the middle answer', () => {
    const items = [item('a', 'other', { isReversed: true }), item('b', 'other')]
    const description = describeAnswers(items, {
      one: [
        [1, 2],
        [1, null],
        [2, 3],
      ],
      two: [
        [5, 5],
        [5, 5],
      ],
    })
    expect(ofOne(description)).toEqual({
      items: [
        [0, 0, 0, 1, 2],
        [0, 1, 1, 0, 0],
      ],
      medians: [5, 2.5],
      barriers: null,
    })
    const places = [
      { unit: 'one', parent: null },
      { unit: 'two', parent: null },
    ]
    const whole = distributionsOfGroups(description, places, new Set([null]), 1)
    expect([...whole]).toEqual([
      [
        null,
        {
          items: [
            [2, 0, 0, 1, 2],
            [0, 1, 1, 0, 2],
          ],
          medians: [4, 4],
          barriers: null,
        },
      ],
    ])
  })

  it('hold a unit and all below it, and no group that was not asked for', () => {
    const description = describeAnswers([item('a', 'other')], {
      none: [[1]],
      top: [[2]],
      left: [[3]],
      below: [[4]],
      right: [[5]],
    })
    const places = [
      { unit: 'top', parent: null },
      { unit: 'left', parent: 'top' },
      { unit: 'below', parent: 'left' },
      { unit: 'right', parent: 'top' },
    ]
    const spreads = distributionsOfGroups(description, places, new Set([null, 'top', 'left', 'empty']), 1)
    expect([...spreads].map(([unit, { items }]) => [unit, items[0]])).toEqual([
      ['left', [0, 0, 1, 1, 0]],
      ['top', [0, 1, 1, 1, 1]],
      [null, [1, 1, 1, 1, 1]],
    ])
  })

  it('leave out of units what too few answered', () => {
    const items = [
      item('a', 'other'),
      item('rare', 'desire'),
      ...(['awareness', 'knowledge', 'ability', 'reinforcement'] as const).map((element) =>
        item(element, element),
      ),
    ]
    const description = describeAnswers(items, {
      one: [
        [1, 1, 5, 5, 5, 5],
        [1, null, 5, 5, 5, 5],
      ],
    })
    expect(ofOne(description)).toMatchObject({ medians: [1, null, 5, 5, 5, 5], barriers: null })
    expect(ofOne(description)?.items[1]).toBeNull()
    const whole = distributionsOfGroups(description, [{ unit: 'one', parent: null }], new Set([null]), 1).get(
      null,
    )
    expect(whole).toMatchObject({ medians: [1, 1, 5, 5, 5, 5], barriers: { desire: 1 } })
  })

  it('tell nothing of an item that fewer than asked for answered in all', () => {
    const description = describeAnswers([item('a', 'other'), item('rare', 'other')], {
      one: [
        [1, 1],
        [2, null],
      ],
    })
    const places = [{ unit: 'one', parent: null }]
    const whole = distributionsOfGroups(description, places, new Set([null]), 2).get(null)
    expect(whole).toEqual({ items: [[1, 1, 0, 0, 0], null], medians: [1.5, null], barriers: null })
  })

  it('count no steps where there are a hundred, or where answers lie between them', () => {
    const items = [item('a', 'other', { scaleMin: 0, scaleMax: 100 }), item('b', 'other')]
    const description = describeAnswers(items, { one: [[40, 3.25]] })
    expect(ofOne(description)).toEqual({
      items: [null, null],
      medians: [40, 3.25],
      barriers: null,
    })
  })

  it('say where people stand, each by their own first barrier', () => {
    const elements = ['awareness', 'desire', 'knowledge', 'ability', 'reinforcement'] as const
    const items = elements.map((element) => item(element, element))
    const description = describeAnswers(items, {
      one: [
        [5, 2, 1, 4, 5],
        [4, 4, 4, 4, 4],
        [4, 5, 4, 5, 4],
        [5, 5, 5, 5, 5],
        [5, null, 5, 5, 5],
      ],
    })
    expect(ofOne(description)?.barriers).toEqual({ desire: 1, none: 3 })
  })

  it('lay elements asked by several items, or on other scales, on a scale of five', () => {
    const items = [
      item('a1', 'awareness', { scaleMax: 7 }),
      item('a2', 'awareness'),
      ...(['desire', 'knowledge', 'ability', 'reinforcement'] as const).map((element) =>
        item(element, element),
      ),
    ]
    // 7 of seven and 1 of five: half way up, 3 of five, which is missing
    const description = describeAnswers(items, { one: [[7, 1, 5, 5, 5, 5]] })
    expect(ofOne(description)?.barriers).toEqual({ awareness: 1 })
  })
})
