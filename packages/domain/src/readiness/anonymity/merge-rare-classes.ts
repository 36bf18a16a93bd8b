/** What stands in a class's traits where several values were put together. */
export const ANY_VALUE = '*'

/** A person's traits, one value each, in the order of the round; of a class, `*` where it holds several values. */
export type Traits = readonly string[]

/** People of one combination of traits. */
export interface CountedTraits {
  traits: Traits
  people: number
}

/** One text for one combination, to look it up by. */
export const keyOf = (traits: Traits): string => JSON.stringify(traits)

/**
 * Puts combinations of traits that fewer than `minimum` people have into classes: the last trait is given up first, within
 * those that agree in all before it, and so on until a class is large enough. If too few are left at the very end they
 * join the smallest class there is. Answers, from `keyOf` a combination, the traits of its class.
 *
 * It makes comparisons possible that would otherwise fail on one rare person; what keeps them safe is `findComparable`.
 */
export function mergeRareClasses(
  combinations: readonly CountedTraits[],
  minimum: number,
): Map<string, Traits> {
  const classOf = new Map<string, Traits>()
  const length = combinations[0]?.traits.length ?? 0
  let rare: readonly CountedTraits[] = combinations
  for (let kept = length; kept >= 0 && rare.length > 0; kept -= 1) {
    const groups = Map.groupBy(rare, ({ traits }) => keyOf(giveUpAfter(traits, kept)))
    const isEnough = (group: readonly CountedTraits[]) => countPeople(group) >= minimum
    for (const group of groups.values()) {
      if (!isEnough(group)) continue
      for (const { traits } of group) classOf.set(keyOf(traits), giveUpAfter(traits, kept))
    }
    rare = [...groups.values()].filter((group) => !isEnough(group)).flat()
  }
  joinSmallest(classOf, combinations, rare)
  return classOf
}

/** Those that are too few even all together share a class with the smallest one. */
function joinSmallest(
  classOf: Map<string, Traits>,
  combinations: readonly CountedTraits[],
  left: readonly CountedTraits[],
): void {
  if (left.length === 0) return
  const classes = Map.groupBy(
    combinations.filter(({ traits }) => classOf.has(keyOf(traits))),
    ({ traits }) => keyOf(classOf.get(keyOf(traits)) ?? []),
  )
  const smallest = [...classes.values()].toSorted((a, b) => countPeople(a) - countPeople(b))[0] ?? []
  const members = [...smallest, ...left]
  const shared = members.map(({ traits }) => classOf.get(keyOf(traits)) ?? traits).reduce(whatBothSay)
  for (const { traits } of members) classOf.set(keyOf(traits), shared)
}

const giveUpAfter = (traits: Traits, kept: number): Traits =>
  traits.map((value, index) => (index < kept ? value : ANY_VALUE))

const whatBothSay = (left: Traits, right: Traits): Traits =>
  left.map((value, index) => (value === right[index] ? value : ANY_VALUE))

const countPeople = (group: readonly CountedTraits[]): number =>
  group.reduce((sum, { people }) => sum + people, 0)
