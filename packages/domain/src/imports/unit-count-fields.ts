import type { ImportField } from './import-kind.ts'
import { unitKey, behavior, observedOnSynonyms } from './shared-fields.ts'

/** Columns of a file of unit counts: how many were looked at, and how many showed the behavior. */
export const UNIT_COUNT_FIELDS = [
  {
    ...unitKey,
    synonyms: [
      'unit key',
      'unit code',
      'unit id',
      'unit',
      'key',
      'code',
      'Einheitsschlüssel',
      'Einheit',
      'code unité',
      'unité',
    ],
  },
  behavior,
  {
    name: 'observedOn',
    label: 'Observed on',
    required: true,
    synonyms: observedOnSynonyms,
    description: 'Day of the count.',
  },
  {
    name: 'observed',
    label: 'People observed',
    required: true,
    synonyms: ['observed', 'people observed', 'observed people', 'beobachtet', 'observés'],
    description: 'How many people of the unit were looked at, 1 or more.',
  },
  {
    name: 'showing',
    label: 'People showing',
    required: true,
    synonyms: ['showing', 'people showing', 'showed', 'adopters', 'zeigen es', 'le montrent'],
    description: 'How many of those showed the behavior.',
  },
] as const satisfies readonly ImportField[]
