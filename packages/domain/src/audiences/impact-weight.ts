import { IMPACT_KINDS, type ImpactKind } from './audience.ts'

interface Weighed {
  kind: ImpactKind
  severity: number
}

/** How much changes for an audience: by kind, in the order of `IMPACT_KINDS`, and in all. */
export interface ImpactWeight {
  /** The severest change of each kind, 0 to 5; null = none was put down. */
  severities: (number | null)[]
  /** How many changes of each kind were put down. */
  counts: number[]
  /** The sum of the severities, 0 to 20; null = nothing was put down. */
  total: number | null
}

/**
 * Weighs what changes for an audience. Of each kind the severest counts, so that a change doesn't weigh more because it was
 * written down in three parts.
 */
export function weighImpacts(impacts: readonly Weighed[]): ImpactWeight {
  const byKind = IMPACT_KINDS.map((kind) => impacts.filter((impact) => impact.kind === kind))
  const severities = byKind.map((of) =>
    of.length === 0 ? null : Math.max(...of.map(({ severity }) => severity)),
  )
  return {
    severities,
    counts: byKind.map(({ length }) => length),
    total:
      impacts.length === 0 ? null : severities.reduce<number>((sum, severity) => sum + (severity ?? 0), 0),
  }
}
