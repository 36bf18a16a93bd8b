import type { Interval } from '../adoption/wilson-interval.ts'
import { type JudgedLook, latestTold } from './behavior-effect.ts'

/** A behavior that a course serves, and what the looks at it say. */
export interface JudgedBehavior {
  name: string
  looks: readonly JudgedLook[]
}

/** What people learned, as far as it may be shown; null = it can't be said. */
export type Learned = ({ gain: number } & Interval) | null

/**
 * The behaviors that stayed as they were although tests rose: the interval of the gain lies over 0, and that of the latest
 * look that can be told doesn't. None where either can't be said.
 */
export const silentBehaviors = <Behavior extends JudgedBehavior>(
  learned: Learned,
  behaviors: readonly Behavior[],
): Behavior[] =>
  learned === null || learned.lower <= 0
    ? []
    : behaviors.filter(({ looks }) => (latestTold(looks)?.difference?.lower ?? 1) <= 0)

/** The same in a sentence with its figures and what is likely to help; null where there is nothing to say. */
export function tellSilent(learned: Learned, behaviors: readonly JudgedBehavior[]): string | null {
  const silent = silentBehaviors(learned, behaviors)
  const [first] = silent
  const look = first && latestTold(first.looks)
  if (!first || !look?.difference || learned === null) return null
  const { difference, lower, upper } = look.difference
  const more = silent.length > 1 ? ` (and ${silent.length - 1} more)` : ''
  return (
    `Tests rose by ${points(learned.gain)} points, but “${first.name}”${more} didn’t: ${look.day} days later ` +
    `${signed(100 * difference)} points against others, somewhere from ${signed(100 * lower)} to ${signed(100 * upper)}. ` +
    'People know how; look at whether they get the opportunity, what follows when they do it, and whether their line manager coaches it.'
  )
}

const points = (value: number) => String(Math.round(value * 10) / 10).replace('-', '−')

const signed = (value: number): string => {
  const rounded = Math.round(value)
  return rounded > 0 ? `+${rounded}` : String(rounded).replace('-', '−')
}
