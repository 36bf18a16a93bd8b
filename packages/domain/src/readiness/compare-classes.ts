import { ANY_VALUE } from './anonymity/merge-rare-classes.ts'
import { addGroups, type GroupSums } from './group-sums.ts'
import type { Trait } from './round.ts'

/** The answers of people of one class: their traits stand in the order of the round's, `*` where several are put together. */
export interface ClassAnswers extends GroupSums {
  traits: readonly string[]
}

/** Whom to compare: by the values of one trait, and of these only who has all the named values of other traits. */
export interface Comparison {
  by: Trait
  where: readonly { trait: Trait; value: string }[]
}

/** What is compared. */
export interface ComparedGroups {
  /** One a value, by name. */
  groups: { value: string; group: GroupSums }[]
  /** The values that each other trait can be narrowed to. */
  values: { trait: Trait; values: string[] }[]
  /** How many answers are in classes that tell what is asked for, whether they fit or not; the others are too few to. */
  told: number
}

/**
 * Compares groups by adding up the classes that say wholly what is asked for. A class that holds several values of a trait
 * (`*`) says nothing of it, so its answers are in no group: a comparison tells how many are left out, and is never filled
 * up. Whatever is added here, classes are safe together (see `planSettlement`).
 */
export function compareClasses(
  traits: readonly Trait[],
  classes: readonly ClassAnswers[],
  { by, where }: Comparison,
): ComparedGroups {
  const valueOf = (each: ClassAnswers, trait: Trait) => each.traits[traits.indexOf(trait)] ?? ANY_VALUE
  const asked = [by, ...where.map(({ trait }) => trait)]
  const told = classes.filter((each) => asked.every((trait) => valueOf(each, trait) !== ANY_VALUE))
  const fitting = told.filter((each) => where.every(({ trait, value }) => valueOf(each, trait) === value))
  const byValue = Map.groupBy(fitting, (each) => valueOf(each, by))
  return {
    groups: [...byValue]
      .map(([value, members]) => ({ value, group: addGroups(members) }))
      .toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    values: traits.map((trait) => ({
      trait,
      values: [...new Set(classes.map((each) => valueOf(each, trait)))]
        .filter((value) => value !== ANY_VALUE)
        .toSorted(),
    })),
    told: addGroups(told).answered,
  }
}
