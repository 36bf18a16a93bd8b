import { createHash } from 'node:crypto'

/** What whoever passes a statement on may add or change; two that differ in nothing else are the same (xAPI, Data 2.3.1). */
const NOT_SAID = new Set(['id', 'stored', 'authority', 'version'])

/** Of all that a statement says, in whatever order its fields came. */
export function digestOf(statement: unknown): string {
  const said = Object.entries(statement ?? {}).filter(([name]) => !NOT_SAID.has(name))
  return createHash('sha256')
    .update(JSON.stringify(inOrder(Object.fromEntries(said))))
    .digest('base64url')
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([name, part]) => [name, inOrder(part)])
}
