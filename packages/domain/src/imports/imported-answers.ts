/** What one person answered, as a file tells it. */
export interface ImportedAnswers {
  /** The row that tells it; nothing else tells one person from another. */
  readonly row: number
  readonly unitKey: string
  /** In the order of the instrument's items, as answered (not turned); null where none was given. */
  readonly answers: readonly (number | null)[]
}
