import type { WaveFigures } from './go-facts.ts'
import { type Item, ITEM_MARKERS, LEGS } from './instrument.ts'
import { legIndex } from './leg-index.ts'

/** What a closed round says of one group that may be shown: one entry an item, answers turned. */
export interface GroupSums {
  invitedCount: number | null
  answeredCount: number
  counts: readonly number[]
  sums: readonly number[]
  squares: readonly number[]
  favourables: readonly number[]
}

/** A unit of a round’s tree; `sums` null where the group can’t be shown. */
export interface ShownUnit {
  id: string
  name: string
  sums: GroupSums | null
}

/**
 * What a round says of a wave. `lines` holds one list for each unit of the wave: the unit itself, then the unit above, up
 * to the top of the round’s tree. Where each of these units can be shown they are added up, one that lies below another of
 * them left out. Otherwise it is the smallest group that holds all of them and can be shown: a unit above them all, or the
 * round as a whole (`whole`). Null where not even that can be shown.
 *
 * Nothing is ever taken off: whoever sees sums of groups that may be shown has seen nobody’s answers.
 */
export function figuresOfWave(
  items: readonly Item[],
  lines: readonly (readonly ShownUnit[])[],
  whole: GroupSums | null,
): WaveFigures | null {
  const named = new Set(lines.flatMap(([unit]) => (unit ? [unit.id] : [])))
  const uppermost = lines.filter(([, ...above]) => !above.some(({ id }) => named.has(id)))
  const own = uppermost.flatMap(([unit]) => (unit?.sums ? [unit.sums] : []))
  if (own.length > 0 && own.length === uppermost.length) return tell(items, own.reduce(addUp), null)

  const [first, ...others] = uppermost
  const around = first?.find(
    ({ id, sums }) => sums && others.every((line) => line.some((one) => one.id === id)),
  )
  if (around?.sums) return tell(items, around.sums, `the whole of “${around.name}”`)
  return whole && tell(items, whole, 'the whole round')
}

function addUp(one: GroupSums, other: GroupSums): GroupSums {
  const add = (name: 'counts' | 'sums' | 'squares' | 'favourables') =>
    one[name].map((value, index) => value + (other[name][index] ?? 0))
  const { invitedCount: asked } = one
  return {
    invitedCount: asked === null || other.invitedCount === null ? null : asked + other.invitedCount,
    answeredCount: one.answeredCount + other.answeredCount,
    counts: add('counts'),
    sums: add('sums'),
    squares: add('squares'),
    favourables: add('favourables'),
  }
}

function tell(items: readonly Item[], group: GroupSums, wider: string | null): WaveFigures {
  const answered = items.map((item, index) => ({
    ...item,
    count: group.counts[index] ?? 0,
    sum: group.sums[index] ?? 0,
    squares: group.squares[index] ?? 0,
    favourable: group.favourables[index] ?? 0,
  }))
  const markers = ITEM_MARKERS.flatMap((marker) => {
    const item = answered.find((each) => each.marker === marker)
    return item ? [[marker, { count: item.favourable, of: item.count }]] : []
  })
  const legs = LEGS.map((leg) => [leg, legIndex(answered.filter(({ dimension }) => dimension === leg))])
  return {
    wider,
    answered: group.answeredCount,
    invited: group.invitedCount,
    legs: Object.fromEntries(legs),
    markers: Object.fromEntries(markers),
  }
}
