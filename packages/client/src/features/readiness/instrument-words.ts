import type { Instrument } from './instrument-fields.ts'

export type Dimension = Instrument['items'][number]['dimension']
export type Marker = NonNullable<Instrument['items'][number]['marker']>

/** What an item is counted toward, in words. */
export const DIMENSION_WORDS: Record<Dimension, string> = {
  TECHNOLOGY: 'Leg: technology',
  PEOPLE: 'Leg: people',
  PROCESS: 'Leg: process',
  COMMITMENT: 'Facet: commitment',
  EFFICACY: 'Facet: efficacy',
  AWARENESS: 'Element 1: awareness',
  DESIRE: 'Element 2: desire',
  KNOWLEDGE: 'Element 3: knowledge',
  ABILITY: 'Element 4: ability',
  REINFORCEMENT: 'Element 5: reinforcement',
  OTHER: 'A scale of its own',
}

/** What a figure elsewhere takes from an item, in words. */
export const MARKER_WORDS: Record<Marker, string> = {
  URGENCY: 'Staying as we are is not acceptable (step 1)',
  WILLING: 'Willing to change how they work',
  TRAINED: 'Trained for their part',
  WHATS_IN_IT: 'Knows what is in it for them',
  LEADERS_ACT: 'Leaders act as they ask',
}

/** Which version it is, and whether it can still change. */
export function tellVersion({
  number,
  isBuiltIn,
  isInUse,
}: Pick<Instrument, 'number' | 'isBuiltIn' | 'isInUse'>): string {
  const version = `Version ${number}`
  if (isBuiltIn) return `${version} · came with Tidemark`
  return isInUse ? `${version} · asked in a round, doesn’t change` : `${version} · not asked yet`
}
