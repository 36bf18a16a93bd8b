/** What the rules may make of a text, and nothing else: see "Texts" in docs/api.md. */
export function tidied(text: string): string[] {
  const line = text.replace(/[\t\r\n]+/g, ' ').trim()
  const lines = text.replace(/\r\n?/g, '\n').trim()
  return [text, line, lines, line.toLowerCase(), text.toUpperCase()]
}

/** Every text in a value, however deep. */
export function textsIn(value: unknown): Set<string> {
  const found = new Set<string>()
  const pending: unknown[] = [value]
  for (let next = pending.pop(); next !== undefined || pending.length > 0; next = pending.pop()) {
    if (typeof next === 'string') found.add(next)
    if (next instanceof Date) found.add(next.toISOString().slice(0, 10))
    else if (typeof next === 'object' && next !== null) pending.push(...Object.values(next))
  }
  return found
}

/** The texts in an input by the path to each. */
export function textsOf(value: unknown, path = ''): Record<string, string> {
  if (typeof value === 'string') return { [path]: value }
  if (typeof value !== 'object' || value === null) return {}
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, each]) => textsOf(each, path ? `${path}.${name}` : name)),
  )
}
