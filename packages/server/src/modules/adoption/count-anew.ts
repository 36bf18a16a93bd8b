import type { EntityManager } from '@mikro-orm/postgresql'
import { type CountRow, type OwnCount, rowKey } from './count-row.ts'
import { type KeptRow, readKeptRows } from './kept-rows.read.ts'
import { readOwnCounts } from './own-counts.read.ts'
import type { ProgramFacts } from './program-facts.read.ts'
import { rollUpRows } from './roll-up-rows.ts'
import { type UnitForest, withAncestors } from './unit-forest.read.ts'

/** Whose counts may have changed, and in which periods. */
export interface Scope {
  units: 'all' | readonly string[]
  periods: readonly string[]
}

/** What has to happen to the kept rows so that they match the rows behind them. */
export interface Difference {
  /** Kept rows that say something else now, or nothing. */
  stale: KeptRow[]
  /** Rows to keep instead. */
  counted: CountRow[]
}

/** Rows of one statement stay within what memory and the statement's time allow. */
const MOST_UNIT_PERIODS = 20_000

/** Counts the scope from the rows and says where what is kept differs, a few periods at a time. Changes nothing. */
export async function* countAnew(
  em: EntityManager,
  program: ProgramFacts,
  forest: UnitForest,
  { units, periods }: Scope,
): AsyncGenerator<Difference> {
  const touched = (units === 'all' ? [...forest.parentOf.keys()] : units).filter((id) =>
    forest.parentOf.has(id),
  )
  const counted = [...withAncestors(forest, touched)]
  const inside = new Set(counted)
  const below = counted.flatMap((id) => forest.childrenOf.get(id) ?? [])
  const branches = { counted, standing: below.filter((id) => !inside.has(id)), parentOf: forest.parentOf }
  const atOnce = Math.max(1, Math.floor(MOST_UNIT_PERIODS / Math.max(1, counted.length)))

  for (let start = 0; start < periods.length; start += atOnce) {
    const some = periods.slice(start, start + atOnce)
    const covered = touched.filter((id) => forest.covered.has(id))
    const fresh = await readOwnCounts(em, program, covered, some)
    const lookedUp = units === 'all' ? 'all' : [...counted, ...branches.standing, ...units]
    const kept = await readKeptRows(em, program.id, lookedUp, some)
    const keptByKey = new Map(kept.map((row) => [rowKey(row), row]))
    const own = ownCounts(fresh, kept, touched)
    const wanted = some.flatMap((period) =>
      [null, ...program.behaviorIds].flatMap((behaviorId) =>
        rollUpRows(branches, { behaviorId, period }, own, keptByKey, program.measurement),
      ),
    )
    const standing = new Set(branches.standing)
    yield difference(
      wanted,
      kept.filter(({ unitId }) => !standing.has(unitId)),
    )
  }
}

/** Own counts are fresh where something may have changed, and as they are kept on the way up. */
function ownCounts(fresh: readonly OwnCount[], kept: readonly KeptRow[], touched: readonly string[]) {
  const isTouched = new Set(touched)
  const standing = kept.filter(({ unitId }) => !isTouched.has(unitId))
  return new Map<string, OwnCount>([...standing, ...fresh].map((row) => [rowKey(row), row]))
}

function difference(wanted: readonly CountRow[], kept: readonly KeptRow[]): Difference {
  const wantedByKey = new Map(wanted.map((row) => [rowKey(row), row]))
  const same = new Set<string>()
  const stale = kept.filter((row) => {
    const key = rowKey(row)
    const now = wantedByKey.get(key)
    if (!now || !isSame(now, row)) return true
    same.add(key)
    return false
  })
  return { stale, counted: wanted.filter((row) => !same.has(rowKey(row))) }
}

function isSame(one: CountRow, other: CountRow): boolean {
  const numbers = ({ counts, total, totalAdopters }: CountRow) => [
    counts.eligible,
    counts.observed,
    counts.adopters,
    total.eligible,
    total.observed,
    totalAdopters,
    total.covered,
    total.adopting,
    total.imprecision,
  ]
  const others = numbers(other)
  // Sums of fractions depend on the order of adding in their last digits.
  return numbers(one).every((number, index) => isAlmost(number, others[index] ?? 0))
}

const isAlmost = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other))
