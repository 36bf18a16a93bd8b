import type { ImportField } from './import-kind.ts'
import { staffNumber, behavior, observedOnSynonyms } from './shared-fields.ts'

/** Columns of a file of observations of named people. */
export const OBSERVATION_FIELDS = [
  staffNumber,
  behavior,
  {
    name: 'observedOn',
    label: 'Observed on',
    required: false,
    synonyms: observedOnSynonyms,
    description: 'Day of the observation; either this or the period number.',
  },
  {
    name: 'period',
    label: 'Period number',
    required: false,
    synonyms: [
      'period',
      'period number',
      'adoption period',
      'month number',
      'week number',
      'Periode',
      'période',
    ],
    description: 'Number of the week or month, 1 for the first; a row without a number says nothing.',
  },
  {
    name: 'opportunities',
    label: 'Opportunities',
    required: false,
    synonyms: ['opportunities', 'occasions', 'observed times', 'Gelegenheiten', 'opportunités'],
    description: 'How often the behavior could have been shown; 1 without this column.',
  },
  {
    name: 'shown',
    label: 'Times shown',
    required: false,
    synonyms: ['shown', 'times shown', 'count shown', 'gezeigt', 'montré'],
    description: 'How often it was shown, or yes and no; 1 without this column.',
  },
] as const satisfies readonly ImportField[]
