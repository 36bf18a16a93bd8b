import { z } from 'zod'
import { share, wholeNumber } from '../kernel/number-input.ts'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import {
  BEHAVIOR_DIRECTIONS,
  type BehaviorDirection,
  DEFAULT_ADOPT_BAR,
  DEFAULT_MINIMUM_OPPORTUNITIES,
  DEFAULT_UNLEARN_BAR,
  DEFAULT_WINDOW_DAYS,
} from './behavior-rule.ts'

/** The most target behaviors that a program has at a time: a sheet of 100 people with all of them stays one answer. */
export const BEHAVIORS_MAX = 20

/** The bar a behavior starts with: 0.8 to take an act up, 0.2 to give a habit up. */
export function defaultBar(direction: BehaviorDirection): number {
  return direction === 'adopt' ? DEFAULT_ADOPT_BAR : DEFAULT_UNLEARN_BAR
}

/**
 * Input schema of a target behavior: an observable, countable act, or an old habit to unlearn. Levels are shares of
 * opportunities (0..1). A missing bar becomes the direction's default; `windowDays` null means that once shown counts
 * from then on, which is refused for a habit to unlearn: showing it once can't prove it gone. Refuses a bar that
 * everybody passes (0 to adopt, 1 to unlearn).
 */
export const behaviorInput = z
  .object({
    name: lineOfText({ max: 200 }),
    description: orNothing(longText({ max: 2000 })),
    direction: z.enum(BEHAVIOR_DIRECTIONS),
    isCore: z.boolean().default(true),
    bar: share.nullish(),
    windowDays: wholeNumber({ min: 1, max: 730 }).nullable().default(DEFAULT_WINDOW_DAYS),
    minimumOpportunities: wholeNumber({ min: 1, max: 1000 }).default(DEFAULT_MINIMUM_OPPORTUNITIES),
    currentLevel: share.nullable().default(null),
    targetLevel: share.nullable().default(null),
  })
  .transform((behavior) => ({ ...behavior, bar: behavior.bar ?? defaultBar(behavior.direction) }))
  .superRefine(({ direction, bar, windowDays }, context) => {
    if (bar === (direction === 'adopt' ? 0 : 1)) {
      context.addIssue({
        code: 'custom',
        path: ['bar'],
        message: direction === 'adopt' ? 'Enter a bar over 0.' : 'Enter a bar under 1.',
        params: { code: 'bar_without_effect' },
      })
    }
    if (direction === 'unlearn' && windowDays === null) {
      context.addIssue({
        code: 'custom',
        path: ['windowDays'],
        message: 'Enter the days that observations count back; a habit is not unlearned once and for all.',
        params: { code: 'window_needed' },
      })
    }
  })

/** A target behavior as the rules want it. */
export type BehaviorInput = z.output<typeof behaviorInput>
