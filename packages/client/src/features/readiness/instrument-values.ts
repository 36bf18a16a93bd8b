import { type Problem, problemsOf } from '@tidemark/domain/kernel/problem'
import { instrumentInput } from '@tidemark/domain/readiness/instrument-input'
import type { InstrumentInput } from '../../generated/graphql.ts'
import type { Instrument } from './instrument-fields.ts'
import type { Dimension, Marker } from './instrument-words.ts'
import type { LANGUAGE_WORDS } from './language-words.ts'

export type Language = keyof typeof LANGUAGE_WORDS
/** A text by language, as a form holds it: empty where it isn't said. */
export type Texts = Record<Lowercase<Language>, string>

export interface ItemValues {
  key: string
  dimension: Dimension
  /** Empty text = nothing. */
  marker: Marker | ''
  isReversed: boolean
  scaleMin: number
  scaleMax: number
  text: Texts
}

/** An instrument as its form holds it. */
export interface InstrumentValues {
  name: string
  source: string
  licence: string
  languages: readonly Language[]
  lowest: Texts
  highest: Texts
  items: ItemValues[]
}

type Said = Instrument['anchors']['lowest']

/** The values to begin with: those on file, or one empty item. */
export function instrumentValues(known: Instrument | undefined): InstrumentValues {
  return {
    name: known?.name ?? '',
    source: known?.source ?? '',
    licence: known?.licence ?? '',
    languages: [...(known?.languages ?? ['EN' as const])],
    lowest: toTexts(known?.anchors.lowest, 'I do not agree at all'),
    highest: toTexts(known?.anchors.highest, 'I agree completely'),
    items: known?.items.map(({ key, dimension, marker, isReversed, scaleMin, scaleMax, text }) => ({
      key,
      dimension,
      marker: marker ?? '',
      isReversed,
      scaleMin,
      scaleMax,
      text: toTexts(text),
    })) ?? [newItem([])],
  }
}

/** An empty item like the last one, under a key that none has. */
export function newItem(items: readonly ItemValues[]): ItemValues {
  const last = items.at(-1)
  return {
    key: freeKey(items.map(({ key }) => key)),
    dimension: last?.dimension ?? 'PEOPLE',
    marker: '',
    isReversed: false,
    scaleMin: last?.scaleMin ?? 1,
    scaleMax: last?.scaleMax ?? 5,
    text: toTexts(undefined),
  }
}

function freeKey(keys: readonly string[]): string {
  let number = keys.length + 1
  while (keys.includes(`item_${number}`)) number += 1
  return `item_${number}`
}

function toTexts(said: Said | undefined, english = ''): Texts {
  const { en = english, de = '', fr = '', es = '', it = '', nl = '', pl = '', pt = '' } = said ?? {}
  return {
    en: en ?? '',
    de: de ?? '',
    fr: fr ?? '',
    es: es ?? '',
    it: it ?? '',
    nl: nl ?? '',
    pl: pl ?? '',
    pt: pt ?? '',
  }
}

/** What is sent for these values. */
export function toInstrumentInput({ lowest, highest, items, ...values }: InstrumentValues): InstrumentInput {
  return {
    ...values,
    anchors: { lowest, highest },
    items: items.map((item) => ({ ...item, marker: item.marker || null })),
  }
}

/** The shared rule over these values. */
export function checkInstrument(values: InstrumentValues): readonly Problem[] {
  const { languages, items, ...input } = toInstrumentInput(values)
  const checked = problemsOf(instrumentInput, {
    ...input,
    languages: languages.map((language) => language.toLowerCase()),
    items: items.map(({ dimension, marker, ...item }) => ({
      ...item,
      dimension: dimension.toLowerCase(),
      marker: marker?.toLowerCase() ?? null,
    })),
  })
  if (checked.ok) return []
  return checked.problems.map((problem) => ({ ...problem, field: problem.field.replace(/^anchors\./, '') }))
}

/** How many texts aren't said in a language yet. */
export function countMissing({ lowest, highest, items }: InstrumentValues, language: Language): number {
  const at = language.toLowerCase() as Lowercase<Language> // as TypeScript writes the same
  return [lowest, highest, ...items.map(({ text }) => text)].filter((texts) => texts[at].trim() === '').length
}

/** The items with one of them at another place. */
export function moveItem<TItem>(items: readonly TItem[], from: number, to: number): TItem[] {
  const moved = items[from]
  if (moved === undefined || to < 0 || to >= items.length) return [...items]
  return items.toSpliced(from, 1).toSpliced(to, 0, moved)
}
