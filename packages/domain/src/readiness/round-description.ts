import { addToSpread, type AnswerSpread, startSpread } from './answer-spread.ts'
import { isScarce } from './anonymity/plan-settlement.ts'
import { addToAlpha, type AlphaTally, cronbachAlpha, startAlpha } from './cronbach-alpha.ts'
import { type Dimension, DIMENSIONS, type Item, turnAnswer } from './instrument.ts'
import { intraclassCorrelation } from './intraclass-correlation.ts'
import type { ItemSums } from './leg-index.ts'
import type { RoundStatistics, ScaleStatistics } from './round-statistics.ts'
import { summarizeAgreement, withinGroupAgreement } from './within-group-agreement.ts'

/** A scale of the instrument: one dimension's items, or all of them. */
interface Scale {
  scale: Dimension | 'all'
  items: number[]
  /** Answers on different scales can't be added up. */
  isMixed: boolean
}

/** What the people of one unit answered so far. */
interface GroupTally {
  items: ItemSums[]
  /** Of the mean of each scale, over people who answered all its items. */
  scales: ItemSums[]
  spread: AnswerSpread
}

/** What is known of a round's answers so far. It grows with units, not with people. */
export interface RoundDescription {
  items: readonly Item[]
  scales: readonly Scale[]
  alphas: readonly AlphaTally[]
  people: number
  /** By the unit whose people they are; null = people too few for any unit of their own. */
  groups: Map<string | null, GroupTally>
}

/** Starts describing a round of an instrument with these items. */
export function startDescription(items: readonly Item[]): RoundDescription {
  const scales = scalesOf(items)
  return {
    items,
    scales,
    alphas: scales.map((scale) => startAlpha(scale.items.length)),
    people: 0,
    groups: new Map(),
  }
}

/** Adds one response, as answered (not turned), in the order of the items. */
export function addResponse(
  description: RoundDescription,
  unit: string | null,
  answers: readonly (number | null)[],
): void {
  const { items, scales, alphas, groups } = description
  const turned = items.map((item, at) => {
    const answer = answers[at] ?? null
    return answer === null ? null : turnAnswer(item, answer)
  })
  const group = groups.get(unit) ?? startGroup(items, scales)
  groups.set(unit, group)
  description.people += 1
  turned.forEach((answer, at) => addValue(group.items[at], answer))
  scales.forEach((scale, at) => {
    const ofScale = scale.items.map((item) => turned[item] ?? null)
    const tally = alphas[at]
    if (tally) addToAlpha(tally, ofScale)
    addValue(group.scales[at], meanOfAll(ofScale))
  })
  addToSpread(group.spread, items, turned)
}

/** How many people answered each item. */
export function countAnswers({ items, groups }: RoundDescription): number[] {
  return items.map((_, at) =>
    [...groups.values()].reduce((sum, group) => sum + (group.items[at]?.count ?? 0), 0),
  )
}

/** Which items too few answered to be told of any group but the whole round, as settling has it. */
export function scarceItems(description: RoundDescription): boolean[] {
  return countAnswers(description).map((answered) => isScarce(answered, description.people))
}

/**
 * The statistics of the round. Units are those the answers were settled into, so that nothing is worked out from a group
 * that isn't shown; people without such a unit count for how items go together, not for how units differ. Wherever fewer
 * than `minimum` people stand behind a figure it is left out.
 */
export function statisticsOf(description: RoundDescription, minimum: number): RoundStatistics {
  const { items, scales, alphas, groups } = description
  const scarce = scarceItems(description)
  const units = [...groups].flatMap(([unit, group]) => (unit === null ? [] : [group]))
  const compare = (of: (group: GroupTally) => ItemSums | undefined) =>
    intraclassCorrelation(units.map((group) => of(group) ?? NO_SUMS).filter(({ count }) => count >= minimum))
  return {
    scales: scales.map(({ isMixed, ...scale }, at): ScaleStatistics => {
      const tally = alphas[at] ?? startAlpha(0)
      const { complete, alpha, ifDropped } = cronbachAlpha(tally)
      const isShown = complete >= minimum
      const isAdded = isShown && !isMixed
      const compared = scale.items.filter((item) => !scarce[item])
      return {
        ...scale,
        complete: isShown ? complete : 0,
        alpha: isAdded ? alpha : null,
        alphaIfDropped: isAdded ? ifDropped : ifDropped.map(() => null),
        ...(isMixed || compared.length < scale.items.length
          ? NOT_COMPARED
          : compare((group) => group.scales[at])),
        agreement: summarizeAgreement(units.map((group) => agreementOn(compared, items, group, minimum))),
      }
    }),
    items: items.map((_, at) => (scarce[at] ? NOT_COMPARED : compare((group) => group.items[at]))),
  }
}

const NO_SUMS: ItemSums = { count: 0, sum: 0, squares: 0 }
const NOT_COMPARED = { icc1: null, icc2: null }

function agreementOn(
  compared: readonly number[],
  items: readonly Item[],
  group: GroupTally,
  minimum: number,
): number | null {
  return withinGroupAgreement(
    compared.flatMap((at) => {
      const item = items[at]
      const sums = group.items[at]
      if (!item || !sums || sums.count < minimum) return []
      return [{ scaleMin: item.scaleMin, scaleMax: item.scaleMax, ...sums }]
    }),
  )
}

/** Each dimension that has an item, in the order of DIMENSIONS, and the whole. */
function scalesOf(items: readonly Item[]): Scale[] {
  const toScale = (scale: Scale['scale'], places: number[]): Scale => ({
    scale,
    items: places,
    isMixed: !haveOneScale(places.flatMap((at) => items[at] ?? [])),
  })
  const ofDimensions = DIMENSIONS.map((scale) =>
    toScale(
      scale,
      items.flatMap((item, at) => (item.dimension === scale ? [at] : [])),
    ),
  )
  const all = items.map((_, at) => at)
  return [...ofDimensions.filter((scale) => scale.items.length > 0), toScale('all', all)]
}

/** Whether items are answered on the same scale, so that their answers can be added up. */
export function haveOneScale(items: readonly Pick<Item, 'scaleMin' | 'scaleMax'>[]): boolean {
  const [first] = items
  return items.every((item) => item.scaleMin === first?.scaleMin && item.scaleMax === first.scaleMax)
}

function startGroup(items: readonly Item[], scales: readonly Scale[]): GroupTally {
  return {
    items: items.map(() => ({ ...NO_SUMS })),
    scales: scales.map(() => ({ ...NO_SUMS })),
    spread: startSpread(items),
  }
}

function addValue(sums: ItemSums | undefined, value: number | null): void {
  if (!sums || value === null) return
  sums.count += 1
  sums.sum += value
  sums.squares += value * value
}

function meanOfAll(answers: readonly (number | null)[]): number | null {
  let sum = 0
  for (const answer of answers) {
    if (answer === null) return null
    sum += answer
  }
  return sum / answers.length
}
