import type { Standing } from './stakeholder-input.ts'

/** What to do with somebody, by power over the change and interest in it. */
export const QUADRANTS = ['monitor', 'keep_informed', 'keep_satisfied', 'manage_closely'] as const
export type Quadrant = (typeof QUADRANTS)[number]

/**
 * From here on of five, power and interest count as high. Mendelow's grid has two halves and the scale five fields, so the
 * middle has to go to one of them. It goes up: whoever is put in the middle is not known to be weak, and an hour too much
 * with them costs less than the change that they stop.
 */
export const HIGH_FROM = 3

/**
 * The field of the power × interest grid (Mendelow 1981): low in both monitor, low power and high interest keep informed,
 * high power and low interest keep satisfied, high in both manage closely. 3 of 5 counts as high.
 */
export function quadrantOf({ power, interest }: Pick<Standing, 'power' | 'interest'>): Quadrant {
  const isInterested = interest >= HIGH_FROM
  if (power >= HIGH_FROM) return isInterested ? 'manage_closely' : 'keep_satisfied'
  return isInterested ? 'keep_informed' : 'monitor'
}
