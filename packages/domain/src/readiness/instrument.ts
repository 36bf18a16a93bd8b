/** The three legs that readiness stands on; the weakest one decides. */
export const LEGS = ['technology', 'people', 'process'] as const
/** What people are ready for as a group (Weiner 2009): being committed to the change, and able to bring it about. */
export const FACETS = ['commitment', 'efficacy'] as const
/** What one person goes through, in this order: the first that is missing is the barrier. */
export const ELEMENTS = ['awareness', 'desire', 'knowledge', 'ability', 'reinforcement'] as const

export type Leg = (typeof LEGS)[number]
export type Facet = (typeof FACETS)[number]
export type Element = (typeof ELEMENTS)[number]

/** What an item is counted toward. `other`: a scale of its own that is neither. */
export const DIMENSIONS = [...LEGS, ...FACETS, ...ELEMENTS, 'other'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** What a figure elsewhere asks of one item: a gate's criterion, a suggested blocker. At most one item of an instrument each. */
export const ITEM_MARKERS = ['urgency', 'willing', 'trained', 'whats_in_it', 'leaders_act'] as const
export type ItemMarker = (typeof ITEM_MARKERS)[number]

/** Languages an instrument may be worded in (BCP 47). English is always there. */
export const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt'] as const
export type Language = (typeof LANGUAGES)[number]

/** One text in each language of the instrument. */
export type Wording = Partial<Record<Language, string>>

/** One statement that people answer on a scale. */
export interface Item {
  /** Stays the same from version to version, so that rounds can be compared. */
  key: string
  dimension: Dimension
  marker: ItemMarker | null
  /** Agreeing speaks against readiness: answers are turned before anything is counted. */
  isReversed: boolean
  /** The lowest and the highest answer; 1 to 5 unless a figure measured elsewhere comes on its own scale. */
  scaleMin: number
  scaleMax: number
  text: Wording
}

/** What one version of an instrument asks: it never changes once a round uses it. */
export interface InstrumentContent {
  languages: Language[]
  /** 1 to 100, in the order asked; answers are kept in this order. */
  items: Item[]
  /** The words at the lower and the upper end of the scale. */
  anchors: { lowest: Wording; highest: Wording }
}

/** What an answer counts as: turned where agreeing speaks against readiness. */
export function turnAnswer({ isReversed, scaleMin, scaleMax }: Item, answer: number): number {
  return isReversed ? scaleMin + scaleMax - answer : answer
}
