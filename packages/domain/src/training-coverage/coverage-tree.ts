import { findSafeGroups } from '../anonymity/safe-groups.ts'
import { leavesFirst, type ParentIndex } from '../kernel/tree-order.ts'
import type { CountedShare } from '../kotter/gate-facts.ts'

/** The people of one unit of whom something is required. */
export interface TrainedCounts {
  required: number
  completed: number
  /** Those of whom the viewer sees by name whether they completed it. */
  known: number
}

/** A tree of units with what each has of its own, without those below. Top units have the parent −1. */
export interface TrainedTree {
  parentIndex: ParentIndex
  own: readonly TrainedCounts[]
  /** The smallest group that is shown. */
  minimum: number
}

/** The whole and each unit with everybody below. Null = cannot say: nobody is required there, or too few to be told. */
export interface TreeCoverage {
  whole: CountedShare | null
  units: (CountedShare | null)[]
}

/** Required people who completed ÷ required, where that may be told; see `coverageOfTrees`. */
interface Summed {
  shares: CountedShare[]
  /** Of whom the viewer knows nothing by name. */
  strangers: number[]
}

/**
 * Coverage of a tree of units for each course, and for all of them together: required people who completed ÷ required. Of
 * nobody nothing can be said, never 100 %.
 *
 * Who sees all people by name sees every figure. Otherwise a figure may only tell of enough people whom the viewer doesn't
 * know anyway: the rule on small groups (`findSafeGroups`) over those strangers, in each tree; a group without any of them
 * tells nothing new. All courses together differ from one of them by nobody or by enough people too, or stay hidden there.
 */
export function coverageOfTrees(together: TrainedTree, courses: readonly TrainedTree[]) {
  const sums = [together, ...courses].map(sumUp)
  const shown = [together, ...courses].map((tree, place) => findShown(tree, sums[place] ?? NOTHING))
  const [all = NOTHING, ...each] = sums
  const [allShown = [], ...eachShown] = shown
  const isApart = (row: number) =>
    each.every(({ strangers }) => {
      const rest = (all.strangers[row] ?? 0) - (strangers[row] ?? 0)
      return (strangers[row] ?? 0) === 0 || rest === 0 || rest >= together.minimum
    })
  return {
    together: tell(
      all,
      allShown.map((isShown, row) => isShown && isApart(row)),
    ),
    courses: each.map((sum, place) => tell(sum, eachShown[place] ?? [])),
  }
}

const NOTHING: Summed = { shares: [], strangers: [] }

/** Row 0 is the whole, so that it is a group like the others; all units move by one. */
const withWhole = ({ parentIndex }: TrainedTree) => [-1, ...parentIndex.map((parent) => parent + 1)]

function sumUp(tree: TrainedTree): Summed {
  const parents = withWhole(tree)
  const shares = parents.map((_, row) => {
    const own = tree.own[row - 1]
    return { count: own?.completed ?? 0, of: own?.required ?? 0 }
  })
  const strangers = strangersOf(tree)
  for (const row of leavesFirst(parents)) {
    const above = shares[parents[row] ?? -1]
    if (!above) continue
    above.count += shares[row]?.count ?? 0
    above.of += shares[row]?.of ?? 0
    strangers[parents[row] ?? 0] = (strangers[parents[row] ?? 0] ?? 0) + (strangers[row] ?? 0)
  }
  return { shares, strangers }
}

const strangersOf = ({ own }: TrainedTree) => [0, ...own.map(({ required, known }) => required - known)]

function findShown(tree: TrainedTree, { strangers }: Summed): boolean[] {
  const safe = findSafeGroups({
    parentIndex: withWhole(tree),
    ownCounts: strangersOf(tree).map((count) => [count]),
    minimum: tree.minimum,
  })
  return safe.map((isSafe, row) => isSafe || strangers[row] === 0)
}

function tell({ shares }: Summed, shown: readonly boolean[]): TreeCoverage {
  const [whole = null, ...units] = shares.map((share, row) => (shown[row] && share.of > 0 ? share : null))
  return { whole, units }
}

/**
 * The coverage of some units of a tree together, such as those of a wave: added up over the uppermost of them that may be
 * told, so that nothing comes out that isn't seen anyway. `leftOut` = how many of them aren't told of.
 */
export function coverageOfUnits(
  { units }: TreeCoverage,
  parentIndex: ParentIndex,
  rows: readonly number[],
): { share: CountedShare | null; leftOut: number } {
  const wanted = new Set(rows)
  const uppermost = [...wanted].filter((row) => !hasAbove(row, parentIndex, wanted))
  const told = uppermost.flatMap((row) => units[row] ?? [])
  const share = { count: sumOf(told, 'count'), of: sumOf(told, 'of') }
  return { share: share.of > 0 ? share : null, leftOut: uppermost.length - told.length }
}

function hasAbove(row: number, parentIndex: ParentIndex, wanted: ReadonlySet<number>): boolean {
  for (let above = parentIndex[row] ?? -1; above >= 0; above = parentIndex[above] ?? -1)
    if (wanted.has(above)) return true
  return false
}

const sumOf = (shares: readonly CountedShare[], field: keyof CountedShare) =>
  shares.reduce((sum, share) => sum + share[field], 0)
