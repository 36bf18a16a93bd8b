/** Something to choose, by its name. */
export interface Choice<TValue> {
  readonly value: TValue
  readonly label: string
}

/** With what choosing it means. */
export interface ExplainedChoice<TValue> extends Choice<TValue> {
  readonly help: string
}
