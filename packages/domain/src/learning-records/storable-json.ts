const DEEPEST = 20

/**
 * What keeps a value that came as JSON from being kept as it is, with the path to it; null if nothing does. PostgreSQL stores
 * no NUL and no lone surrogates, JSON writes no infinite number, and nobody says anything 20 levels deep.
 */
export function findUnstorable(value: unknown, path: readonly string[] = []): Unstorable | null {
  if (path.length > DEEPEST)
    return { path, message: `Nothing may lie deeper than ${DEEPEST} levels in a statement.` }
  if (typeof value === 'string' && !isStorable(value)) return { path, message: BROKEN }
  if (typeof value === 'number' && !Number.isFinite(value))
    return { path, message: 'This number is too large.' }
  if (typeof value !== 'object' || value === null) return null
  for (const [key, part] of Object.entries(value)) {
    if (!isStorable(key)) return { path, message: BROKEN }
    const found = findUnstorable(part, [...path, key])
    if (found) return found
  }
  return null
}

export interface Unstorable {
  path: readonly string[]
  message: string
}

const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0')

const BROKEN = 'This text holds a NUL or half of a character, which cannot be kept.'
