import type { TenureBand } from '@tidemark/domain/readiness/round'
import type { Trait } from '../../../generated/graphql.ts'

const TENURE_WORDS: Readonly<Record<TenureBand, string>> = {
  under_1_year: 'under 1 year',
  years_1_to_4: '1 to 4 years',
  years_5_to_9: '5 to 9 years',
  years_10_and_more: '10 years and more',
}

/** A value of a trait as people say it; levels and locations are the organization's own words. */
export function nameTraitValue(trait: Trait, value: string): string {
  if (value === 'unknown') return 'not known'
  if (trait === 'TENURE') return new Map(Object.entries(TENURE_WORDS)).get(value) ?? value
  return value
}
