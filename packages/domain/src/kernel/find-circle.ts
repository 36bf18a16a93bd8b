/**
 * One circle of links that lead from one key to another: its keys, each leading to the next and the last to the first; null
 * where there is none. A link to its own beginning is a circle of one.
 */
export function findCircle(links: readonly (readonly [from: string, to: string])[]): string[] | null {
  const targetsOf = new Map<string, string[]>()
  for (const [from, to] of links) targetsOf.set(from, [...(targetsOf.get(from) ?? []), to])
  // Take off whatever waits for nothing that is left, until only circles and what leads into them remain.
  for (let shrank = true; shrank;) {
    shrank = false
    for (const [from, targets] of targetsOf) {
      if (targets.some((to) => targetsOf.has(to))) continue
      targetsOf.delete(from)
      shrank = true
    }
  }
  const way: string[] = []
  let at: string | undefined = targetsOf.keys().next().value
  while (at !== undefined && !way.includes(at)) {
    way.push(at)
    at = targetsOf.get(at)?.find((to) => targetsOf.has(to))
  }
  return at === undefined ? null : way.slice(way.indexOf(at))
}
