import { describe, expect, it } from 'vitest'
import { ELEMENTS, FACETS, LEGS } from '../instrument.ts'
import { BUILT_IN_INSTRUMENTS } from './built-in-instruments.ts'
import { implementationReadiness } from './implementation-readiness.ts'
import { individualChange } from './individual-change.ts'
import { threeLegs } from './three-legs.ts'

const countOf = ({ content }: typeof threeLegs, dimension: string) =>
  content.items.filter((item) => item.dimension === dimension).length

describe('built-in instruments', () => {
  it.each(BUILT_IN_INSTRUMENTS)('say everything of $name in each of their languages', ({ content }) => {
    expect(content.languages).toEqual(['en', 'de', 'fr'])
    for (const wording of [...content.items.map(({ text }) => text), ...Object.values(content.anchors)]) {
      expect(Object.keys(wording)).toEqual(content.languages)
    }
  })

  it('ask at least four things of each leg, and one of everything that a gate may hang on', () => {
    expect(LEGS.map((leg) => countOf(threeLegs, leg) >= 4)).toEqual([true, true, true])
    expect(threeLegs.content.items.flatMap(({ marker }) => marker ?? []).toSorted()).toEqual([
      'leaders_act',
      'trained',
      'urgency',
      'whats_in_it',
      'willing',
    ])
    expect(threeLegs.content.items.filter(({ isReversed }) => isReversed)).toHaveLength(2)
  })

  it('measure commitment by five items and efficacy by seven (Shea et al. 2014)', () => {
    expect(FACETS.map((facet) => countOf(implementationReadiness, facet))).toEqual([5, 7])
  })

  it('ask two things of each of the five elements, in their order', () => {
    const asked = individualChange.content.items.map(({ dimension }) => dimension)
    expect(asked).toEqual(ELEMENTS.flatMap((element) => [element, element]))
  })
})
