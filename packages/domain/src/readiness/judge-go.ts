import type { VerdictState } from '../kotter/verdict.ts'
import {
  type GoCriterionKey,
  type GoFinding,
  goMeasure,
  type GoUnit,
  type OwnJudgement,
} from './go-criteria.ts'
import type { GoFacts } from './go-facts.ts'

/** A criterion as it was set for a wave. */
export interface SetCriterion extends OwnJudgement {
  id: string
  measure: GoCriterionKey
  /** In the measure’s unit; null where yes or no is the answer. */
  target: number | null
  /** One’s own criterion in words. */
  statement: string | null
  /** When it was set, or last made easier. */
  setAt: Date
}

/** What a criterion of a wave says. */
export interface GoVerdict extends GoFinding {
  id: string
  measure: GoCriterionKey
  label: string
  unit: GoUnit
  target: number | null
  fix: string
  /** It was set, or made easier, after the round that it reads was closed: whoever did so could know the figures. */
  isSetAfterwards: boolean
}

/** What each criterion of a wave says today. */
export function judgeGo(criteria: readonly SetCriterion[], facts: GoFacts): GoVerdict[] {
  return criteria.map((set) => {
    const { id, measure, target, statement } = set
    const { label, unit, fix, readsRound, judge } = goMeasure(measure)
    const closedAt = readsRound ? facts.readiness?.round.closedAt : undefined
    return {
      id,
      measure,
      label: statement ?? label,
      unit,
      target,
      fix,
      isSetAfterwards: closedAt !== undefined && set.setAt > closedAt,
      ...judge(facts, target ?? 0, set),
    }
  })
}

/** What the criteria speak for. People decide; this only says what was agreed beforehand. */
export const GO_SUGGESTIONS = ['go', 'not_yet', 'cannot_say'] as const
export type GoSuggestion = (typeof GO_SUGGESTIONS)[number]

/**
 * What the criteria speak for, in a word and a sentence: against going live once one of them isn’t met, for it when all are,
 * and nothing while some can’t be said or none is set. `takenAway`: criteria that were taken away after the figures were
 * known.
 */
export function suggestGo(
  verdicts: readonly Pick<GoVerdict, 'state' | 'isSetAfterwards'>[],
  takenAway: number,
): { suggestion: GoSuggestion; sentence: string } {
  const all = verdicts.length
  const count = (state: VerdictState) => verdicts.filter((verdict) => verdict.state === state).length
  const [open, unknown] = [count('open'), count('unknown')]
  const caution = cautionOf(verdicts.filter(({ isSetAfterwards }) => isSetAfterwards).length, takenAway)
  if (all === 0)
    return { suggestion: 'cannot_say', sentence: `Cannot say: no criterion is set for this wave.${caution}` }
  if (open > 0) {
    const rest = unknown > 0 ? `, and ${unknown} can’t be said yet` : ''
    return {
      suggestion: 'not_yet',
      sentence: `Speaks against going live: ${open} of ${criteria(all)} ${open === 1 ? 'is' : 'are'} not met${rest}.${caution}`,
    }
  }
  if (unknown > 0)
    return {
      suggestion: 'cannot_say',
      sentence: `Cannot say yet: ${unknown} of ${criteria(all)} can’t be judged.${caution}`,
    }
  const met = all === 1 ? 'its criterion is met' : `all ${all} criteria are met`
  return { suggestion: 'go', sentence: `Speaks for going live: ${met}.${caution}` }
}

function cautionOf(setAfterwards: number, takenAway: number): string {
  const parts = [
    ...(setAfterwards > 0 ? [`${setAfterwards} ${setAfterwards === 1 ? 'was' : 'were'} set`] : []),
    ...(takenAway > 0 ? [`${takenAway} ${takenAway === 1 ? 'was' : 'were'} taken away`] : []),
  ]
  return parts.length === 0 ? '' : ` ${parts.join(' and ')} after the figures were known.`
}

const criteria = (all: number) => `${all} ${all === 1 ? 'criterion' : 'criteria'}`
