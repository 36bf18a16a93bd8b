/**
 * Criteria for which a figure that was measured elsewhere may be put on file with a piece of evidence, and what its two
 * numbers count: `count` of `of`.
 */
export const REPORTABLE = {
  urgency_among_managers: {
    count: 'Managers who say that staying as we are is not acceptable',
    of: 'Managers who answered',
  },
  audiences_covered: {
    count: 'Audiences in which reach × understanding is at target',
    of: 'Audiences of the program',
  },
  no_metric_conflict: {
    count: 'Metrics that still work against a target behavior',
    of: 'Metrics that were looked at',
  },
  training_at_target: {
    count: 'People who completed the training required of them',
    of: 'People of whom training is required',
  },
} as const

export type ReportableCriterion = keyof typeof REPORTABLE

/** The same as a list, for schemas. */
export const REPORTABLE_CRITERIA = [
  'urgency_among_managers',
  'audiences_covered',
  'no_metric_conflict',
  'training_at_target',
] as const satisfies readonly ReportableCriterion[]
