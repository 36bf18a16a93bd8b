/** What a file can bring in. */
export const IMPORT_KINDS = [
  'units',
  'headcounts',
  'employees',
  'observations',
  'unit_counts',
  'survey_answers',
  'delivery_results',
  'training_sessions',
  'attendance',
] as const

/** One of the tables that can be imported. */
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** A value that a row of an imported file may carry. */
export interface ImportField<Name extends string = string> {
  /** The field's name in mappings. */
  readonly name: Name
  /** What people call it. */
  readonly label: string
  /** Whether no row says anything without it. */
  readonly required: boolean
  /** Column names that mean this field, best first; case, accents, blanks and punctuation don't count. */
  readonly synonyms: readonly string[]
  /** What belongs in the column, in words for the one who maps it. */
  readonly description: string
}

/** The name of a field among `Fields`, for mappings whose spelling the compiler checks. */
export type FieldName<Fields extends readonly ImportField[]> = Fields[number]['name']
