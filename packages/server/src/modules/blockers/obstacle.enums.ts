import type { ChallengeKey } from '@tidemark/domain/blockers/challenges'
import type { ObstacleKind } from '@tidemark/domain/blockers/obstacle-kind'
import { registerEnum } from '../../kernel/register-enum.ts'

export const ObstacleKindEnum = registerEnum<ObstacleKind>(
  'ObstacleKind',
  'Whether what stands in the way is there.',
  {
    blocker: 'It hinders now, and is one of the ten challenges.',
    risk: 'It may happen.',
    issue: 'It has happened.',
  },
)

export const ChallengeEnum = registerEnum<ChallengeKey>(
  'Challenge',
  'The ten challenges that a change meets because it is under way (Senge et al., The Dance of Change, 1999).',
  {
    not_enough_time: 'Not Enough Time.',
    no_help: 'No Help.',
    not_relevant: 'Not Relevant.',
    walking_the_talk: 'Walking the Talk.',
    fear_and_anxiety: 'Fear and Anxiety.',
    assessment_and_measurement: 'Assessment and Measurement.',
    true_believers: 'True Believers and Non-Believers.',
    governance: 'Governance.',
    diffusion: 'Diffusion.',
    strategy_and_purpose: 'Strategy and Purpose.',
  },
)

export type ObstacleStatus = 'open' | 'closed'

export const ObstacleStatusEnum = registerEnum<ObstacleStatus>(
  'ObstacleStatus',
  'Whether something still stands in the way.',
  { open: 'It does.', closed: 'It is over, and a note or evidence shows it.' },
)
