import type { Dimension, InstrumentContent, Item, ItemMarker, Wording } from '../instrument.ts'

/** An instrument that comes with the product, in one version. */
export interface BuiltInInstrument {
  /** The same in all versions. */
  family: string
  /** The version, from 1: what an earlier one asks stays as rounds asked it. */
  number: number
  name: string
  /** What it rests on. */
  source: string
  licence: string
  content: InstrumentContent
}

/** A statement in the languages that built-in instruments are worded in. */
type Worded = Required<Pick<Wording, 'en' | 'de' | 'fr'>>

/** A statement of a built-in instrument, agreed with in five steps. */
export function statement(
  key: string,
  dimension: Dimension,
  text: Worded,
  more: { marker?: ItemMarker; isReversed?: boolean } = {},
): Item {
  const { marker = null, isReversed = false } = more
  return { key, dimension, marker, isReversed, scaleMin: 1, scaleMax: 5, text }
}

/** What the five steps of agreeing are called at both ends. */
export const AGREEMENT: InstrumentContent['anchors'] = {
  lowest: { en: 'I do not agree at all', de: 'Stimme gar nicht zu', fr: 'Pas du tout d’accord' },
  highest: { en: 'I agree completely', de: 'Stimme voll und ganz zu', fr: 'Tout à fait d’accord' },
}

/** What is to be observed with what was worded here. */
export const OWN_WORDING = 'Worded for Tidemark: nobody else’s rights to observe'
