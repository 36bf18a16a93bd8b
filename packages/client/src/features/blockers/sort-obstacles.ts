import type { Obstacle } from './blocker-fields.ts'

export type SortKey = 'exposure' | 'dueOn' | 'raisedOn' | 'title'

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
/** What has no day comes last. */
const LAST = '9999-12-31'

const orders: Record<SortKey, (one: Obstacle, other: Obstacle) => number> = {
  exposure: (one, other) => other.exposure - one.exposure,
  dueOn: (one, other) => compareText(one.dueOn ?? LAST, other.dueOn ?? LAST),
  raisedOn: (one, other) => compareText(other.raisedOn, one.raisedOn),
  title: (one, other) => one.title.localeCompare(other.title),
}

/** The same in another order: what is open before what is closed. */
export function sortObstacles(obstacles: readonly Obstacle[], by: SortKey): Obstacle[] {
  return obstacles.toSorted(
    (one, other) => Number(one.closedOn !== null) - Number(other.closedOn !== null) || orders[by](one, other),
  )
}
