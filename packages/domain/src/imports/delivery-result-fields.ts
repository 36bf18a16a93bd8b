import type { ImportField } from './import-kind.ts'
import { staffNumber } from './shared-fields.ts'

/** Columns of a file that tells to whom something went, and what they then did. */
export const DELIVERY_RESULT_FIELDS = [
  {
    name: 'recipientKey',
    label: 'Recipient',
    required: false,
    synonyms: [
      'recipient',
      'recipient id',
      'recipient key',
      'customer id',
      'contact id',
      'Empfänger',
      'destinataire',
    ],
    description: 'Whatever the file tells its people apart by; needed where it has no staff numbers.',
  },
  { ...staffNumber, required: false },
  {
    name: 'segment',
    label: 'Segment',
    required: false,
    synonyms: ['segment', 'variant', 'group', 'arm', 'campaign', 'Variante', 'Gruppe', 'variante', 'groupe'],
    description: 'The variant that somebody got, where the file tells several apart.',
  },
  {
    name: 'wasWritten',
    label: 'Written to',
    required: false,
    synonyms: ['written to', 'was written', 'sent', 'sent to', 'delivered', 'angeschrieben', 'envoyé'],
    description: 'Yes or no; without it everybody was, but for the segment that is said to have got nothing.',
  },
  {
    name: 'reached',
    label: 'Reached',
    required: true,
    synonyms: [
      'reached',
      'visit',
      'visited',
      'confirmed',
      'attended',
      'replied',
      'erreicht',
      'Besuch',
      'atteint',
      'visite',
    ],
    description: 'Yes or no: whether they came, confirmed or replied. Opening a mail is not reaching.',
  },
  {
    name: 'acted',
    label: 'Acted',
    required: false,
    synonyms: ['acted', 'conversion', 'converted', 'gehandelt', 'agi'],
    description: 'Yes or no: whether they then did what it asks for.',
  },
  {
    name: 'amount',
    label: 'Amount',
    required: false,
    synonyms: ['amount', 'spend', 'spend usd', 'revenue', 'Betrag', 'Umsatz', 'montant'],
    description: 'What they spent. It is not brought in.',
  },
] as const satisfies readonly ImportField[]
