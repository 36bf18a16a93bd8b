import type { Dimension } from '@tidemark/domain/readiness/instrument'
import type { CommentTheme, RoundKind, Trait } from '@tidemark/domain/readiness/round'
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

export const RoundKindEnum = registerEnum<RoundKind>('RoundKind', 'When a round is asked.', {
  baseline: 'Before anything has changed.',
  before_go_live: 'Shortly before a wave goes live.',
  after_30_days: 'A month after.',
  after_90_days: 'Three months after.',
  own: 'At a time of its own.',
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
