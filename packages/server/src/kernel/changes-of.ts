/** What an edit changes, for its audit entry: each field that differs, with its value before and after. */
export function changesOf<Fields extends object>(
  record: { readonly [Name in keyof NoInfer<Fields>]?: unknown },
  fields: Fields,
): Record<string, { before: unknown; after: unknown }> {
  const changes: Record<string, { before: unknown; after: unknown }> = {}
  for (const name in fields) {
    // A record that was just created holds nothing where a loaded one holds null.
    const before = record[name] ?? null
    if (before !== fields[name]) changes[name] = { before, after: fields[name] }
  }
  return changes
}
