import type { LeadingConstraint } from '../programs/program-input.ts'

/** What a change of scope does: days longer, money more (in the program's currency), quality in steps from -2 to 2. */
export interface ScopeEffects {
  timeEffectDays: number
  costEffect: number
  qualityEffect: number
}

/**
 * Whether a change works against what leads the program: longer where time leads, dearer where cost leads, worse where
 * quality leads. Exactly one of the three leads; what is paid for with the other two is what they are there for.
 */
export function worksAgainst(
  { timeEffectDays, costEffect, qualityEffect }: ScopeEffects,
  leading: LeadingConstraint,
): boolean {
  if (leading === 'time') return timeEffectDays > 0
  if (leading === 'cost') return costEffect > 0
  return qualityEffect < 0
}
