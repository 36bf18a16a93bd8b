import { describe, expect, it } from 'vitest'
import { problemsOf } from '../kernel/problem.ts'
import { BUILT_IN_INSTRUMENTS } from './built-in/built-in-instruments.ts'
import { instrumentInput } from './instrument-input.ts'
import { completeLanguages, missingTexts } from './languages-complete.ts'

const item = (key: string, given: object = {}) => ({
  key,
  dimension: 'people',
  marker: null,
  isReversed: false,
  scaleMin: 1,
  scaleMax: 5,
  text: { en: `Statement ${key}` },
  ...given,
})
const instrument = (given: object = {}) => ({
  name: 'Ours',
  source: null,
  licence: null,
  languages: ['en'],
  anchors: { lowest: { en: 'No' }, highest: { en: 'Yes' } },
  items: [item('one')],
  ...given,
})
const codes = (given: object) => {
  const checked = problemsOf(instrumentInput, instrument(given))
  return checked.ok ? [] : checked.problems.map(({ field, code }) => `${field}: ${code}`)
}

describe('an instrument', () => {
  it.each(BUILT_IN_INSTRUMENTS)(
    'that is built in obeys the rule: $name',
    ({ name, source, licence, content }) => {
      expect(instrumentInput.parse({ name, source, licence, ...content })).toEqual({
        name,
        source,
        licence,
        ...content,
      })
      expect(completeLanguages(content)).toEqual(content.languages)
    },
  )

  it('is worded in English, whatever else, and leaves blank texts out', () => {
    expect(instrumentInput.parse(instrument({ languages: ['fr'] })).languages).toEqual(['en', 'fr'])
    expect(codes({ items: [item('one', { text: { de: 'Eins', en: ' ' } })] })).toEqual([
      'items.0.text.en: required',
    ])
    const { items } = instrumentInput.parse(
      instrument({ items: [item('one', { text: { en: 'One', de: '  ' } })] }),
    )
    expect(items[0]?.text).toEqual({ en: 'One' })
  })

  it('asks 1 to 100 things, each under a key of its own', () => {
    expect(codes({ items: [] })).toEqual(['items: too_small'])
    expect(codes({ items: Array.from({ length: 101 }, (_, n) => item(`i${n}`)) })).toEqual([
      'items: too_large',
    ])
    expect(codes({ items: [item('one'), item('one')] })).toEqual(['items.1.key: taken'])
    expect(codes({ items: [item('One!')] })).toHaveLength(1)
  })

  it('gives a figure elsewhere one item at most', () => {
    const items = [item('one', { marker: 'trained' }), item('two', { marker: 'trained' })]
    expect(codes({ items })).toEqual(['items.1.marker: taken'])
  })

  it('asks in 2 to 11 steps, one scale for all of a dimension, and the five elements from 1 to 5', () => {
    const scale = (scaleMin: number, scaleMax: number, given: object = {}) => [
      item('one', { scaleMin, scaleMax, ...given }),
    ]
    expect(codes({ items: scale(0, 1) })).toEqual([])
    expect(codes({ items: scale(0, 10) })).toEqual([])
    expect(codes({ items: scale(1, 1) })).toEqual(['items.0.scaleMax: steps'])
    expect(codes({ items: scale(0, 11) })).toEqual(['items.0.scaleMax: steps'])
    expect(codes({ items: [...scale(1, 5), item('two', { scaleMax: 7 })] })).toEqual([
      'items.1.scaleMax: mixed_scales',
    ])
    expect(codes({ items: [...scale(1, 5), item('two', { scaleMax: 7, dimension: 'process' })] })).toEqual([])
    expect(codes({ items: scale(1, 7, { dimension: 'ability' }) })).toEqual([
      'items.0.scaleMax: element_scale',
    ])
  })

  it('says in which language what is missing', () => {
    const parsed = instrumentInput.parse(
      instrument({
        languages: ['de', 'fr'],
        anchors: { lowest: { en: 'No', de: 'Nein' }, highest: { en: 'Yes', de: 'Ja', fr: 'Oui' } },
        items: [item('one', { text: { en: 'One', de: 'Eins' } })],
      }),
    )
    expect(missingTexts(parsed)).toEqual([
      { language: 'fr', of: 'lowest' },
      { language: 'fr', of: 'one' },
    ])
    expect(completeLanguages(parsed)).toEqual(['en', 'de'])
  })
})
