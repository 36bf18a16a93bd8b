import type { ChallengeKey } from '@tidemark/domain/blockers/challenges'
import type { ObstacleKind } from '@tidemark/domain/blockers/obstacle-kind'
import { newId } from '../../src/kernel/new-id.ts'
import { Obstacle } from '../../src/modules/blockers/obstacle.entity.ts'
import { SuggestionAnswer } from '../../src/modules/blockers/suggestion-answer.entity.ts'
import type { TestApp } from '../app/test-app.ts'

export interface GivenObstacle {
  kind?: ObstacleKind
  challenge?: ChallengeKey | null
  title?: string
  severity?: number
  likelihood?: number | null
  steps?: number[]
  ownerName?: string
  closedOn?: string
  closingNote?: string
  archivedAt?: Date
}

/** An open blocker of the fifth step, raised on 6 January 2020. */
export async function buildObstacle(
  app: TestApp,
  organization: string,
  program: string,
  given: GivenObstacle = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(Obstacle, {
    id,
    organization,
    program,
    kind: 'blocker',
    challenge: 'fear_and_anxiety',
    title: `Obstacle ${id}`,
    severity: 3,
    likelihood: 4,
    steps: [5],
    raisedOn: '2020-01-06',
    ...given,
  })
  await em.flush()
  return id
}

/** That somebody dismissed a suggestion of overdue steps, two of eight. */
export async function buildAnswer(
  app: TestApp,
  organization: string,
  program: string,
  answeredBy: string,
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(SuggestionAnswer, {
    id,
    organization,
    program,
    rule: 'steps_overdue',
    answer: 'dismissed',
    reason: 'The days were set too early.',
    sentence: '2 of 8 steps with a due day are past it and not done.',
    figures: [{ label: 'Steps overdue', value: 2, of: 8, unit: 'steps' }],
    answeredBy,
  })
  await em.flush()
  return id
}
