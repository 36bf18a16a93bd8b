import { z } from 'zod'
import { lineOfText, longText } from '../kernel/text-input.ts'

/** The most objectives that a program has at a time: more than anybody keeps in mind. */
export const OBJECTIVES_MAX = 20

const measured = z.number().min(-1e12).max(1e12)

/**
 * Input schema of an objective, told from the customer's side: a statement and the metric that shows it, from `baseline`
 * to `target` in `unit` (days, %, complaints a week). Refuses a target equal to its baseline: nothing would change.
 */
export const objectiveInput = z
  .object({
    statement: longText({ max: 500 }),
    metric: lineOfText({ max: 200 }),
    unit: lineOfText({ max: 40 }),
    baseline: measured,
    target: measured,
  })
  .refine(({ baseline, target }) => baseline !== target, {
    path: ['target'],
    error: 'Enter a target that differs from the baseline.',
    params: { code: 'target_is_baseline' },
  })

/** An objective as the rules want it. */
export type ObjectiveInput = z.output<typeof objectiveInput>
