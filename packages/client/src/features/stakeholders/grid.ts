import { STAKEHOLDER_SCALES } from '@tidemark/domain/stakeholders/stakeholder'

/** A field of the grid. */
export interface Place {
  readonly power: number
  readonly interest: number
}

const { power: POWER, interest: INTEREST } = STAKEHOLDER_SCALES
const steps = ({ min, max }: { min: number; max: number }) =>
  Array.from({ length: max - min + 1 }, (_, at) => min + at)

/** The fields as they lie on screen: a row each of one power, the most on top, interest growing to the right. */
export const gridRows: readonly (readonly Place[])[] = steps(POWER)
  .toReversed()
  .map((power) => steps(INTEREST).map((interest) => ({ power, interest })))

const ARROWS: Readonly<Record<string, Place>> = {
  ArrowUp: { power: 1, interest: 0 },
  ArrowDown: { power: -1, interest: 0 },
  ArrowLeft: { power: 0, interest: -1 },
  ArrowRight: { power: 0, interest: 1 },
}

const within = (value: number, { min, max }: { min: number; max: number }) =>
  Math.min(max, Math.max(min, value))

/** Where an arrow key leads to from a field: the same field at the edge; null for any other key. */
export function placeAfter(key: string, { power, interest }: Place): Place | null {
  const arrow = ARROWS[key]
  if (!arrow) return null
  return {
    power: within(power + arrow.power, POWER),
    interest: within(interest + arrow.interest, INTEREST),
  }
}

export const isSamePlace = (one: Place, other: Place): boolean =>
  one.power === other.power && one.interest === other.interest

/** How many marks a field shows when there are more than it has room for; the rest is behind one that counts them. */
const SHOWN_OF_CROWD = 3

/** The marks of a field that are shown, and how many are behind the last one. Whoever is chosen is always shown. */
export function shownOf<Mark extends { id: string }>(
  marks: readonly Mark[],
  chosen: string | undefined,
): { shown: readonly Mark[]; hidden: number } {
  if (marks.length <= SHOWN_OF_CROWD + 1) return { shown: marks, hidden: 0 }
  const first = marks.slice(0, SHOWN_OF_CROWD)
  const one = marks.find(({ id }) => id === chosen)
  const shown = one && !first.includes(one) ? [...first, one] : first
  return { shown, hidden: marks.length - shown.length }
}
