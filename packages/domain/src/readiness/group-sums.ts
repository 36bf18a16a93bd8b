import { type Dimension, DIMENSIONS, type Item } from './instrument.ts'
import type { ComparedItem } from './change-since.ts'

/** What a group answered: one number an item in each array, in the order of the instrument, answers turned. */
export interface GroupSums {
  /** How many of the group were asked; null where that isn't known. */
  invited: number | null
  /** How many of them answered anything. */
  answered: number
  counts: readonly number[]
  sums: readonly number[]
  squares: readonly number[]
  favourables: readonly number[]
}

/** The dimensions that an instrument asks for, in their own order, each with the places of its items. */
export function itemsByDimension(items: readonly Item[]): { dimension: Dimension; places: number[] }[] {
  return DIMENSIONS.flatMap((dimension) => {
    const places = items.flatMap((item, place) => (item.dimension === dimension ? [place] : []))
    return places.length > 0 ? [{ dimension, places }] : []
  })
}

/** What a group answered to the items at some places. */
export function answeredItems(
  items: readonly Item[],
  { counts, sums, squares }: GroupSums,
  places: readonly number[],
): ComparedItem[] {
  return places.flatMap((place) => {
    const item = items[place]
    if (!item) return []
    const { key, isReversed, scaleMin, scaleMax } = item
    const [count, sum, square] = [counts[place] ?? 0, sums[place] ?? 0, squares[place] ?? 0]
    return [{ key, isReversed, scaleMin, scaleMax, count, sum, squares: square }]
  })
}

/** What groups that have nobody in common answered together. How many were asked is known only if it is of each. */
export function addGroups(groups: readonly GroupSums[]): GroupSums {
  const add = (field: 'counts' | 'sums' | 'squares' | 'favourables') => {
    const total: number[] = []
    for (const group of groups)
      group[field].forEach((value, place) => (total[place] = (total[place] ?? 0) + value))
    return total
  }
  return {
    invited: groups.reduce<number | null>(
      (sum, { invited }) => (sum === null || invited === null ? null : sum + invited),
      0,
    ),
    answered: groups.reduce((sum, { answered }) => sum + answered, 0),
    counts: add('counts'),
    sums: add('sums'),
    squares: add('squares'),
    favourables: add('favourables'),
  }
}
