import type { ImportField } from './import-kind.ts'
import { unitKey } from './shared-fields.ts'

/** Columns of a file of headcounts: as many rows a unit as the source has; they are added up. */
export const HEADCOUNT_FIELDS = [
  {
    ...unitKey,
    synonyms: [
      'unit key',
      'unit code',
      'unit id',
      'reporting senior post',
      'key',
      'code',
      'department code',
      'unit',
      'Einheitsschlüssel',
      'Abteilungsnummer',
      'Einheit',
      'code unité',
      'unité',
    ],
  },
  {
    name: 'headcount',
    label: 'Headcount',
    required: true,
    synonyms: [
      'headcount',
      'head count',
      'posts fte',
      'fte',
      'staff fte',
      'Mitarbeiterzahl',
      'Kopfzahl',
      'VZÄ',
      'effectif',
      'ETP',
    ],
    description: 'Full-time equivalents; fractions are allowed, rows of one unit are added up.',
  },
] as const satisfies readonly ImportField[]
