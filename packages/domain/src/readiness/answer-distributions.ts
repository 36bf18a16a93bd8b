import type { Element } from './instrument.ts'

/** How a group's answers spread; only where ten or more people stand behind it. */
export interface AnswerDistributions {
  /** One list an item: how many gave each answer, turned, from the lowest to the highest; null for scales without steps. */
  items: (number[] | null)[]
  /** One an item: the middle answer, turned. */
  medians: (number | null)[]
  /** How many people stand before each barrier; null where the instrument doesn't ask for the five elements. */
  barriers: Partial<Record<Element | 'none', number>> | null
}
