import type { BarrierPoint } from '@tidemark/domain/readiness/barrier-point'
import type { Dimension, ItemMarker, Language } from '@tidemark/domain/readiness/instrument'
import type { ReadinessWord } from '@tidemark/domain/readiness/readiness-word'
import type { AskingState } from '@tidemark/domain/kernel/asking-state'
import type { CommentTheme, RoundKind, RoundScope, Trait } from '@tidemark/domain/readiness/round'
import { registerEnum } from '../../kernel/register-enum.ts'

export const DimensionEnum = registerEnum<Dimension>('Dimension', 'What an item is counted toward.', {
  technology: 'A leg: systems and data are able to carry the change.',
  people: 'A leg: people are willing and trained.',
  process: 'A leg: the way of working is designed for it.',
  commitment: 'A facet: people want the change together.',
  efficacy: 'A facet: people trust themselves to bring it about together.',
  awareness: 'The first element: somebody knows why.',
  desire: 'The second element: somebody wants it.',
  knowledge: 'The third element: somebody knows how.',
  ability: 'The fourth element: somebody can.',
  reinforcement: 'The fifth element: somebody is kept at it.',
  other: 'A scale of its own.',
})

export const ItemMarkerEnum = registerEnum<ItemMarker>(
  'ItemMarker',
  'What a figure elsewhere takes from an item: at most one item of an instrument each.',
  {
    urgency: 'Staying as we are is not acceptable.',
    willing: 'Somebody is willing to change how they work.',
    trained: 'Somebody is trained for their part.',
    whats_in_it: 'Somebody knows what is in it for them.',
    leaders_act: 'Leaders act as they ask others to.',
  },
)

export const LanguageEnum = registerEnum<Language>('Language', 'A language, by its code (BCP 47).', {
  en: 'English.',
  de: 'German.',
  fr: 'French.',
  es: 'Spanish.',
  it: 'Italian.',
  nl: 'Dutch.',
  pl: 'Polish.',
  pt: 'Portuguese.',
})

export const RoundKindEnum = registerEnum<RoundKind>('RoundKind', 'When a round is asked.', {
  baseline: 'Before anything has changed.',
  before_go_live: 'Shortly before a wave goes live.',
  after_30_days: 'A month after.',
  after_90_days: 'Three months after.',
  own: 'At a time of its own.',
})

export const RoundStateEnum = registerEnum<AskingState>('RoundState', 'How far a round is.', {
  planned: 'Not open yet.',
  open: 'People answer.',
  closed: 'Closed for good.',
})

export const RoundScopeEnum = registerEnum<RoundScope>('RoundScope', 'Whom a round asks.', {
  program: 'Everybody whom the waves of the program reach.',
  waves: 'Everybody whom some waves reach.',
  units: 'Everybody in some units and all below them.',
})

export const TraitEnum = registerEnum<Trait>('Trait', 'What groups of people may be compared by.', {
  management: 'Whether somebody leads people.',
  level: 'The level of the job.',
  location: 'Where somebody works.',
  tenure: 'How long somebody had been there when the round opened.',
})

export const CommentThemeEnum = registerEnum<CommentTheme>('CommentTheme', 'What a comment is about.', {
  technology: 'Systems and data.',
  people: 'People: willingness, load, support.',
  process: 'The way of working.',
  leadership: 'What leaders say and do.',
  training: 'Training.',
  other: 'Anything else.',
})

export const ReadinessWordEnum = registerEnum<ReadinessWord>(
  'ReadinessWord',
  'What an index means, in a word: a planning rule of ours, no law.',
  {
    not_ready: 'Under 50: the average answer lies under the middle of the scale.',
    partly_ready: '50 to under 75.',
    ready: '75 and over: the average answer is a favourable one.',
  },
)

export const BarrierPointEnum = registerEnum<BarrierPoint>(
  'BarrierPoint',
  'The first of the five elements that is missing.',
  {
    awareness: 'Knowing why.',
    desire: 'Wanting it.',
    knowledge: 'Knowing how.',
    ability: 'Being able to.',
    reinforcement: 'Being kept at it.',
    none: 'Nothing is missing.',
  },
)
