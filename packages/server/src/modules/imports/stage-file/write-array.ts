type Value = string | number | boolean | null | undefined

/**
 * Values as PostgreSQL reads an array of them from text (manual, 8.15.2). Written in the thread that has them, so that the main
 * one only passes a text on.
 */
export function writeArray(values: readonly Value[]): string {
  return `{${values.map(writeElement).join(',')}}`
}

function writeElement(value: Value): string {
  if (value === null || value === undefined) return 'NULL'
  return typeof value === 'string' ? `"${value.replace(/["\\]/g, String.raw`\$&`)}"` : String(value)
}
