import type { GateCriterion } from '../../generated/graphql.ts'

/** Where a criterion is put right: the name of a program's page, and what the link to it says. */
interface Place {
  readonly page: string
  readonly label: string
}

const plan = { page: 'program-plan', label: 'Open the plan' }
const board = { page: 'board', label: 'Open the board' }
const coalition = { page: 'program-coalition', label: 'Open the coalition' }

/** Criteria that have no place yet are put right by evidence, on the step itself. */
export const criterionPlaces: Readonly<Record<GateCriterion, Place | null>> = {
  CASE_WRITTEN: plan,
  URGENCY_AMONG_MANAGERS: { page: 'program-readiness', label: 'Open the readiness rounds' },
  MEMBERS_NAMED: coalition,
  UNITS_COVERED: coalition,
  MET_ON_RECORD: coalition,
  VISION_WRITTEN: plan,
  STRATEGY_WRITTEN: plan,
  BEHAVIOR_WITH_OBJECTIVE: plan,
  AUDIENCES_COVERED: null,
  NO_SEVERE_BLOCKER: { page: 'program-blockers', label: 'Open the blockers' },
  NO_METRIC_CONFLICT: null,
  TRAINING_AT_TARGET: null,
  WIN_PER_LIVE_WAVE: { page: 'program-wins', label: 'Open the wins' },
  NEXT_WAVE_LAUNCHED: plan,
  UNITS_OVER_LOWER: board,
  NO_EARLY_VICTORY: plan,
  UNITS_OVER_UPPER: board,
  NO_RELAPSE: board,
  SUSTAINMENT_OWNER: plan,
}
