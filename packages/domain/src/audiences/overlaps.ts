/** People who are in exactly these audiences: by the audiences' ids, and how many they are. */
export interface Combination {
  audienceIds: readonly string[]
  people: number
}

/** How many people two audiences have in common. */
export interface Overlap {
  audienceIds: readonly [string, string]
  people: number
}

/** How many people each audience holds, by its id; audiences that hold nobody are missing. */
export function sizesOf(combinations: readonly Combination[]): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const { audienceIds, people } of combinations)
    for (const id of audienceIds) sizes.set(id, (sizes.get(id) ?? 0) + people)
  return sizes
}

/** Which two audiences have people in common, those with the most first; those with nobody in common are left out. */
export function overlapsOf(combinations: readonly Combination[]): Overlap[] {
  const overlaps = new Map<string, { audienceIds: [string, string]; people: number }>()
  for (const { audienceIds, people } of combinations) {
    const ids = audienceIds.toSorted()
    ids.forEach((one, place) => {
      for (const other of ids.slice(place + 1)) {
        const key = `${one} ${other}`
        const known = overlaps.get(key) ?? { audienceIds: [one, other], people: 0 }
        known.people += people
        overlaps.set(key, known)
      }
    })
  }
  return [...overlaps.values()].toSorted((a, b) => b.people - a.people)
}
