import type { AnswerDistributions } from './answer-distributions.ts'
import { type AnswerSpread, distributionsOf, mergeSpread, startSpread } from './answer-spread.ts'
import { ELEMENTS } from './instrument.ts'
import { countAnswers, type RoundDescription, scarceItems } from './round-description.ts'

/** A unit of the round's tree and the one above it; null = none. */
export interface DescribedPlace {
  unit: string
  parent: string | null
}

/**
 * How answers spread within the groups of ten or more: each of `wide` is a unit, with all below it, or null for the whole
 * round. `places` come in the order in which each unit stands before those below it. Items that too few answered are told
 * of the whole round alone, and nowhere what fewer than `fewest` people answered.
 */
export function distributionsOfGroups(
  description: RoundDescription,
  places: readonly DescribedPlace[],
  wide: ReadonlySet<string | null>,
  fewest: number,
): Map<string | null, AnswerDistributions> {
  const { items, groups } = description
  const isScarce = scarceItems(description)
  const isRare = countAnswers(description).map((answered) => answered < fewest)
  const spreads = new Map<string | null, AnswerSpread>()
  const spreadOf = (unit: string | null) => {
    const spread = spreads.get(unit) ?? startSpread(items)
    spreads.set(unit, spread)
    return spread
  }
  for (const [unit, group] of groups) mergeSpread(spreadOf(unit), group.spread)

  const found = new Map<string | null, AnswerDistributions>()
  for (const { unit, parent } of places.toReversed()) {
    const spread = spreads.get(unit)
    if (!spread) continue
    if (wide.has(unit)) found.set(unit, leaveOut(description, distributionsOf(spread, items), isScarce))
    mergeSpread(spreadOf(parent), spread)
    // What was handed up isn't needed any more.
    spreads.delete(unit)
  }
  const whole = spreads.get(null)
  if (whole && wide.has(null)) found.set(null, leaveOut(description, distributionsOf(whole, items), isRare))
  return found
}

function leaveOut(
  { items }: RoundDescription,
  { items: steps, medians, barriers }: AnswerDistributions,
  isLeftOut: readonly boolean[],
): AnswerDistributions {
  const asksInVain = items.some(
    ({ dimension }, at) => isLeftOut[at] && ELEMENTS.some((element) => element === dimension),
  )
  return {
    items: steps.map((each, at) => (isLeftOut[at] ? null : each)),
    medians: medians.map((each, at) => (isLeftOut[at] ? null : each)),
    barriers: asksInVain ? null : barriers,
  }
}
