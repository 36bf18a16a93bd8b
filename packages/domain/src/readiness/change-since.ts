import { Z_95 } from '../adoption/wilson-interval.ts'
import { effectiveSampleSize } from '../adoption/effective-sample-size.ts'
import { itemVariance } from './item-variance.ts'
import type { Item } from './instrument.ts'
import { type AnsweredItem, legIndex } from './leg-index.ts'
import { marginOfIndex } from './margin-of-error.ts'

/** An item with what one group answered to it, turned. */
export type ComparedItem = Pick<Item, 'key' | 'isReversed'> & AnsweredItem

/** What one group answered in one round: its items, and how many were asked (Infinity where that isn't known). */
export interface RoundSide {
  items: readonly ComparedItem[]
  population: number
}

/** How a figure moved from one round to the next, with the range that the true change lies in 19 times out of 20. */
export interface Change {
  before: number
  now: number
  difference: number
  lower: number | null
  upper: number | null
  /** Whether the range leaves out "no change". False also where no range can be given. */
  isClear: boolean
}

/** The change of one item's mean, on its own scale. */
export type ItemChange = Change & { key: string }

/**
 * The items asked in both rounds in the same way: same key, same scale, turned alike. Only these can be compared; an item
 * that was reworded gets another key.
 */
export function itemsInBoth<Sided extends ComparedItem>(
  before: readonly Sided[],
  now: readonly Sided[],
): { before: Sided; now: Sided }[] {
  const earlier = new Map(before.map((item) => [item.key, item]))
  return now.flatMap((item) => {
    const match = earlier.get(item.key)
    const isSame =
      match?.scaleMin === item.scaleMin &&
      match.scaleMax === item.scaleMax &&
      match.isReversed === item.isReversed
    return match && isSame ? [{ before: match, now: item }] : []
  })
}

/** How the mean of each item asked in both rounds changed. Items that nobody answered in one of them are left out. */
export function changeOfItems(before: RoundSide, now: RoundSide): ItemChange[] {
  return itemsInBoth(before.items, now.items).flatMap((pair) => {
    if (pair.before.count === 0 || pair.now.count === 0) return []
    const change = changeOf(
      { value: pair.before.sum / pair.before.count, margin: marginOfMean(pair.before, before.population) },
      { value: pair.now.sum / pair.now.count, margin: marginOfMean(pair.now, now.population) },
    )
    return [{ key: pair.now.key, ...change }]
  })
}

/**
 * How the index over some items (a leg's) changed, worked out from those asked in both rounds only: with another set of
 * items the figure would move though nobody changed their mind. Null where no item was answered in both.
 */
export function changeOfIndex(before: RoundSide, now: RoundSide): Change | null {
  const answered = itemsInBoth(before.items, now.items).filter(
    (pair) => pair.before.count > 0 && pair.now.count > 0,
  )
  const sides = [
    { items: answered.map((pair) => pair.before), population: before.population },
    { items: answered.map((pair) => pair.now), population: now.population },
  ].map(({ items, population }) => ({ value: legIndex(items), margin: marginOfIndex(items, population) }))
  const [earlier, later] = sides
  if (earlier?.value == null || later?.value == null) return null
  return changeOf(
    { value: earlier.value, margin: earlier.margin },
    { value: later.value, margin: later.margin },
  )
}

interface Estimate {
  value: number
  margin: number | null
}

/**
 * The difference with its interval, √(margin before² + margin now²): that of two separate samples. Who answered isn't
 * known, so people who answered twice can't be paired; their answers go together, so the true range is narrower.
 */
function changeOf(before: Estimate, now: Estimate): Change {
  const difference = now.value - before.value
  const margin = before.margin === null || now.margin === null ? null : Math.hypot(before.margin, now.margin)
  return {
    before: before.value,
    now: now.value,
    difference,
    lower: margin === null ? null : difference - margin,
    upper: margin === null ? null : difference + margin,
    isClear: margin !== null && Math.abs(difference) > margin,
  }
}

function marginOfMean(item: AnsweredItem, population: number): number | null {
  const variance = itemVariance(item)
  return variance === null ? null : Z_95 * Math.sqrt(variance / effectiveSampleSize(item.count, population))
}
