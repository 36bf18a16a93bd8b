import { ELEMENTS, type Element } from './instrument.ts'

/** An element is missing at this answer or a lower one, of five. */
export const BARRIER_AT = 3

/** Where somebody, or a group, stands: the element that is missing, or `none` when all five are there. */
export type BarrierPoint = Element | 'none'

/**
 * The first element at 3 or less in the order awareness, desire, knowledge, ability, reinforcement: what comes later can't
 * be had without it, so the first one missing matters, not the lowest. `scores` are answers on a scale of five, of one
 * person or a group's means. Null (cannot say) where an element before the first one missing isn't known.
 */
export function barrierPoint(scores: Readonly<Partial<Record<Element, number | null>>>): BarrierPoint | null {
  for (const element of ELEMENTS) {
    const score = scores[element] ?? null
    if (score === null) return null
    if (score <= BARRIER_AT) return element
  }
  return 'none'
}
