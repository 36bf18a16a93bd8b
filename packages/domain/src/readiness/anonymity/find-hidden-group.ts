import { keyOf } from './merge-rare-classes.ts'
import type { AnsweredRound, SettlementPlan } from './plan-settlement.ts'

/** People whom an attacker could single out: cells that together hold fewer than the minimum. */
export interface HiddenGroup {
  /** Of those who answered this item; −1 = of all who answered. */
  item: number
  cells: number[]
  people: number
}

/** Arithmetic is done modulo this prime: small enough for exact products, large enough that nothing vanishes by chance. */
const PRIME = 67_108_859
/** Weights that no small sum of cells hits by chance. */
const PROBES = 2

/**
 * Plays the attacker who sees everything that a settled round shows and may add and subtract as they like. Answers a group
 * of 1 to minimum − 1 people whose total is a linear combination of what is shown, or null if there is none. For checking
 * a plan; nothing is decided by it.
 *
 * What is shown are sums over groups of cells, so what can be worked out is the span of these groups. A set of cells lies in
 * it when every vector that is orthogonal to all groups is orthogonal to the set: two random such vectors stand for all.
 */
export function findHiddenGroup(round: AnsweredRound, plan: SettlementPlan): HiddenGroup | null {
  const shown = listShownGroups(round, plan)
  const items = round.cells[0]?.answered.map((_, item) => item) ?? []
  for (const item of [-1, ...items.filter((each) => plan.reach[each] !== 'nowhere')]) {
    const people = round.cells.map(({ people: all, answered }) => (item < 0 ? all : (answered[item] ?? 0)))
    // Whoever skipped the item is in none of its figures.
    const there = people.flatMap((count, index) => (count > 0 ? [index] : []))
    const isEverywhere = item < 0 || plan.reach[item] === 'everywhere'
    const groups = (isEverywhere ? shown : [new Set(there)]).map((group) =>
      there.map((index) => (group.has(index) ? 1 : 0)),
    )
    const probes = Array.from({ length: PROBES }, (_, turn) => orthogonalTo(groups, there.length, turn))
    const small = there.flatMap((index, place) =>
      (people[index] ?? 0) < round.minimum ? [{ index, people: people[index] ?? 0, place }] : [],
    )
    const found = searchSums(small, round.minimum, probes)
    if (found) return { item, ...found }
  }
  return null
}

/** Each group that has a figure, as the cells in it: units with all below, and classes within units. */
function listShownGroups({ parentIndex, cells }: AnsweredRound, plan: SettlementPlan): Set<number>[] {
  const isWithin = (start: number, top: number) => {
    for (let row = start; row >= 0; row = parentIndex[row] ?? -1) if (row === top) return true
    return false
  }
  const tops = parentIndex.flatMap((_, row) => (plan.isSafe[row] ? [row] : []))
  return tops.flatMap((top) => {
    const inside = cells.flatMap(({ row }, index) => (isWithin(row, top) ? [index] : []))
    const comparable = inside.filter((index) => {
      const from = plan.cells[index]?.compared?.from
      return from !== undefined && isWithin(from, top)
    })
    const classes = Map.groupBy(comparable, (index) => keyOf(plan.cells[index]?.compared?.traits ?? []))
    return [new Set(inside), ...[...classes.values()].map((members) => new Set(members))]
  })
}

/** A vector modulo PRIME, drawn at random from those that are orthogonal to every group. */
function orthogonalTo(groups: readonly number[][], length: number, turn: number): number[] {
  const reduced: { pivot: number; row: number[] }[] = []
  for (const group of groups) {
    let row = [...group]
    for (const { pivot, row: other } of reduced) row = subtract(row, other, row[pivot] ?? 0)
    const pivot = row.findIndex((value) => value !== 0)
    if (pivot < 0) continue
    const scale = invert(row[pivot] ?? 1)
    reduced.push({ pivot, row: row.map((value) => (value * scale) % PRIME) })
  }
  const probe = Array.from({ length }, (_, place) => drawWeight(place, turn))
  // Backwards, as each row is free of the pivots before it: its own pivot settles it.
  for (const { pivot, row } of reduced.toReversed()) {
    const rest = row.reduce(
      (sum, value, place) => (place === pivot ? sum : (sum + value * (probe[place] ?? 0)) % PRIME),
      0,
    )
    probe[pivot] = (PRIME - rest) % PRIME
  }
  return probe
}

function subtract(row: readonly number[], other: readonly number[], times: number): number[] {
  if (times === 0) return [...row]
  return row.map((value, place) => (value + (PRIME - times) * (other[place] ?? 0)) % PRIME)
}

/** The inverse modulo PRIME, by Fermat's little theorem. */
function invert(value: number): number {
  let result = 1
  let base = value % PRIME
  for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
    if (power % 2 === 1) result = (result * base) % PRIME
    base = (base * base) % PRIME
  }
  return result
}

/** Scattered over all values and always the same, so that a run can be repeated (the finalizer of MurmurHash3). */
function drawWeight(place: number, turn: number): number {
  let value = Math.imul(place + 1, 0x9e3779b1) ^ Math.imul(turn + 1, 0x85ebca77)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return ((value ^ (value >>> 16)) >>> 0) % PRIME
}

interface SmallCell {
  index: number
  people: number
  place: number
}

/** Looks through all sums of cells with fewer than `minimum` people together. */
function searchSums(
  small: readonly SmallCell[],
  minimum: number,
  probes: readonly number[][],
): { cells: number[]; people: number } | null {
  const search = (
    start: number,
    chosen: number[],
    people: number,
    sums: number[],
  ): { cells: number[]; people: number } | null => {
    for (let next = start; next < small.length; next += 1) {
      const cell = small[next]
      if (!cell || people + cell.people >= minimum) continue
      const cells = [...chosen, cell.index]
      const together = sums.map((sum, turn) => (sum + (probes[turn]?.[cell.place] ?? 0)) % PRIME)
      if (together.every((sum) => sum === 0)) return { cells, people: people + cell.people }
      const found = search(next + 1, cells, people + cell.people, together)
      if (found) return found
    }
    return null
  }
  return search(
    0,
    [],
    0,
    probes.map(() => 0),
  )
}
