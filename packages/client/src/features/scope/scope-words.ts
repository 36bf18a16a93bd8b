import type { LeadingConstraint as LeadingInRules } from '@tidemark/domain/programs/program-input'
import type { LeadingConstraint, ScopeDecision } from '../../generated/graphql.ts'
import { readViewerLocale } from '../../shared/format/locale.ts'
import { formatCount } from '../../shared/format/number.ts'
import type { Effects } from './scope-fields.ts'

/** Days longer or shorter, always signed: `+21 days`, `−1 day`, `±0 days`. */
export function tellDays(days: number, locale = readViewerLocale()): string {
  if (days === 0) return '±0 days'
  const count = Math.abs(days)
  return `${days > 0 ? '+' : '−'}${formatCount(count, locale)} ${count === 1 ? 'day' : 'days'}`
}

/** Money more or less, always signed: `+€40,000`; cents only where there are some. */
export function tellCost(cost: number, currency: string, locale = readViewerLocale()): string {
  const digits = Number.isInteger(cost) ? { maximumFractionDigits: 0 } : {}
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits })
  if (cost === 0) return `±${format.format(0)}`
  return `${cost > 0 ? '+' : '−'}${format.format(Math.abs(cost))}`
}

/** Steps of quality, added up: `quality one step down`, `quality 3 steps up`, `quality as agreed`. */
export function tellQualitySteps(steps: number): string {
  if (steps === 0) return 'quality as agreed'
  const count = Math.abs(steps)
  return `quality ${count === 1 ? 'one step' : `${count} steps`} ${steps > 0 ? 'up' : 'down'}`
}

/** All three effects in one phrase. */
export function tellEffects(
  { timeEffectDays, costEffect, qualityEffect }: Effects,
  currency: string,
): string {
  return [tellDays(timeEffectDays), tellCost(costEffect, currency), tellQualitySteps(qualityEffect)].join(
    ', ',
  )
}

export const decisionWords: Record<ScopeDecision, string> = {
  OPEN: 'Open',
  ACCEPTED: 'Accepted',
  REJECTED: 'Rejected',
  WITHDRAWN: 'Withdrawn',
}

/** What leads, as the rules write it. */
export const leadingInRules: Record<LeadingConstraint, LeadingInRules> = {
  TIME: 'time',
  COST: 'cost',
  QUALITY: 'quality',
}
