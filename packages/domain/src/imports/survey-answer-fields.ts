import type { Item } from '../readiness/instrument.ts'
import type { ImportField } from './import-kind.ts'

/** Columns of a file of answers to a survey that are the same for every instrument. */
export const SURVEY_ANSWER_FIELDS = [
  {
    name: 'unit',
    label: 'Unit',
    required: false,
    synonyms: [
      'unit',
      'unit key',
      'unit code',
      'unit name',
      'team',
      'department',
      'Einheit',
      'Abteilung',
      'Team',
      'unité',
      'service',
    ],
    description:
      'Code or name of the unit that the person was in; without it the answers belong to the top unit. Every other column is found by the key or the words of an item.',
  },
] as const satisfies readonly ImportField[]

/** The field of an item in mappings: its key could also be the name of another field. */
export const fieldOfItem = (item: Pick<Item, 'key'>): string => `item:${item.key}`

/** All columns of a file of answers to this instrument: an item is found by its key or by its words in any language. */
export function surveyAnswerFields(items: readonly Item[]): ImportField[] {
  return [
    ...SURVEY_ANSWER_FIELDS,
    ...items.map((item) => ({
      name: fieldOfItem(item),
      label: item.text.en ?? item.key,
      required: false,
      synonyms: [item.key, ...Object.values(item.text)],
      description: `Answers from ${item.scaleMin} to ${item.scaleMax}; empty = not answered.`,
    })),
  ]
}
