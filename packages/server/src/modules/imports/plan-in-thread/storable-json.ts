/**
 * JSON text that PostgreSQL takes as jsonb: a spreadsheet can smuggle in NUL and halves of surrogate pairs, which it refuses.
 * Such a value is refused by the rules anyway; what is kept here is only what people look at.
 */
export function storableJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.toWellFormed().replaceAll('\u0000', '�') : part,
  )
}
