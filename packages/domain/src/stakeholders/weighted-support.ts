import type { Standing } from './stakeholder-input.ts'

/** How far those with power stand behind the change, and on whom that rests. */
export interface WeightedSupport {
  /** -2 (all strongly against) to 2 (all strongly for); null while nobody's support is known. */
  value: number | null
  /** Σ(power · support) and Σpower, of those whose support is known. */
  weighted: number
  power: number
  /** How many stakeholders stand behind it, and how many are left out since nobody knows their support. */
  known: number
  unknown: number
}

/** Σ(power · support) / Σpower. Whoever's support is not known is left out of both sums, and counted. */
export function weightedSupport(
  stakeholders: readonly Pick<Standing, 'power' | 'support'>[],
): WeightedSupport {
  const sums = { weighted: 0, power: 0, known: 0, unknown: 0 }
  for (const { power, support } of stakeholders) {
    if (support === null) {
      sums.unknown += 1
      continue
    }
    sums.weighted += power * support
    sums.power += power
    sums.known += 1
  }
  return { ...sums, value: sums.power > 0 ? sums.weighted / sums.power : null }
}
