import { type ChallengePhase, CHALLENGES } from '@tidemark/domain/blockers/challenges'
import { countedLikelihood, exposureWord } from '@tidemark/domain/blockers/exposure'
import type { ObstacleKind as KindOfRules } from '@tidemark/domain/blockers/obstacle-kind'
import type { Challenge, ObstacleKind } from '../../generated/graphql.ts'
import type { Obstacle } from './blocker-fields.ts'
import type { Choice, ExplainedChoice } from '../../shared/ui/choice.ts'

export const kinds: readonly ExplainedChoice<ObstacleKind>[] = [
  { value: 'BLOCKER', label: 'Blocker', help: 'It hinders now.' },
  { value: 'RISK', label: 'Risk', help: 'It may happen.' },
  { value: 'ISSUE', label: 'Issue', help: 'It has happened.' },
]

export const phases: readonly Choice<ChallengePhase>[] = [
  { value: 'initiating', label: 'Initiating' },
  { value: 'sustaining', label: 'Sustaining' },
  { value: 'redesigning', label: 'Redesigning and rethinking' },
]

/** The ten challenges as the API writes their keys. */
// `as`: the API's keys are the rules' in capitals.
export const challenges = CHALLENGES.map((one) => ({ ...one, value: one.key.toUpperCase() as Challenge }))

/** Of challenges the one of a key; undefined for none. */
export const challengeOf = (value: Challenge | null | undefined) =>
  challenges.find((one) => one.value === value)

export const nameOfKind = (kind: ObstacleKind): string =>
  kinds.find(({ value }) => value === kind)?.label ?? ''

/** The likelihood that counts, 1 to 5. */
export const likelihoodOf = ({ kind, severity, likelihood }: Obstacle): number =>
  // `as`: the API's kinds are the rules' in capitals.
  countedLikelihood({ kind: kind.toLowerCase() as KindOfRules, severity, likelihood })

/** "16, severe". */
export const tellExposure = (exposure: number): string => `${exposure}, ${exposureWord(exposure)}`

/** Whether the day by which it shall be over has passed. */
export const isOverdue = ({ dueOn, closedOn }: Obstacle, today: string): boolean =>
  closedOn === null && dueOn !== null && dueOn < today
