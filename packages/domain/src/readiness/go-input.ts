import { z } from 'zod'
import { lineOfText, longText, orNothing } from '../kernel/text-input.ts'
import { GO_CRITERION_KEYS, goMeasure, type GoUnit } from './go-criteria.ts'

/** As many criteria as a wave has at a time: more, and nobody weighs them. */
export const GO_CRITERIA_MAX = 20

/** What may be decided about a wave. */
export const GO_DECISIONS = ['go', 'go_with_conditions', 'no_go'] as const
export type GoDecisionKind = (typeof GO_DECISIONS)[number]

const MOST: Record<Exclude<GoUnit, 'yes_no'>, { most: number; error: string }> = {
  points: { most: 100, error: 'Enter points over 0 and up to 100.' },
  share: { most: 1, error: 'Enter a share over 0 and up to 1, for example 0.75 for 75 %.' },
}

/**
 * Input schema of a criterion: what is measured and, where that has a figure, what it has to reach, in the measure’s own
 * unit. One’s own criterion is said in words, a measured one says itself; what a measure has no use for is refused, so that
 * nothing which was sent is lost.
 */
export const goCriterionInput = z
  .object({
    measure: z.enum(GO_CRITERION_KEYS),
    target: z.number().nullable().default(null),
    statement: orNothing(lineOfText({ max: 300 })),
  })
  .superRefine(({ measure, target, statement }, context) => {
    const { unit } = goMeasure(measure)
    if (unit !== 'yes_no' && (target === null || target <= 0 || target > MOST[unit].most)) {
      const params = { code: target === null ? 'target_required' : 'not_a_target' }
      context.addIssue({ code: 'custom', path: ['target'], message: MOST[unit].error, params })
    }
    if (unit === 'yes_no' && target !== null) {
      const message = 'What is true or not has no target.'
      context.addIssue({ code: 'custom', path: ['target'], message, params: { code: 'without_target' } })
    }
    if (measure === 'own' && statement === null) {
      const message = 'Say what has to be true.'
      context.addIssue({
        code: 'custom',
        path: ['statement'],
        message,
        params: { code: 'statement_required' },
      })
    }
    if (measure !== 'own' && statement !== null) {
      const message = 'What is measured says itself: only a criterion of your own takes words.'
      context.addIssue({ code: 'custom', path: ['statement'], message, params: { code: 'not_your_own' } })
    }
  })

/** A criterion as the rules want it. */
export type GoCriterionInput = z.output<typeof goCriterionInput>

/** Whether a target is easier to reach than it was. All of them are reached from below. */
export function isEasier(before: number | null, after: number | null): boolean {
  return (after ?? 0) < (before ?? 0)
}

/** Input schema of judging one’s own criterion: met, not met, or null for not judged; with what it rests on. */
export const goJudgementInput = z.object({
  isMet: z.boolean().nullable(),
  note: orNothing(longText({ max: 1000 })),
})

/**
 * Input schema of a decision about a wave. Reasons are always given, whatever the criteria say; a go with conditions names
 * them, and other decisions take none.
 */
export const goDecisionInput = z
  .object({
    decision: z.enum(GO_DECISIONS),
    reasons: longText({ max: 2000 }),
    conditions: orNothing(longText({ max: 2000 })),
  })
  .superRefine(({ decision, conditions }, context) => {
    const takesConditions = decision === 'go_with_conditions'
    if (takesConditions === (conditions !== null)) return
    context.addIssue({
      code: 'custom',
      path: ['conditions'],
      message: takesConditions
        ? 'Say what has to be done, and by when.'
        : 'Only a go with conditions has conditions.',
      params: { code: takesConditions ? 'conditions_required' : 'without_conditions' },
    })
  })

/** A decision as the rules want it. */
export type GoDecisionInput = z.output<typeof goDecisionInput>
