import type { ChallengeKey } from '@tidemark/domain/blockers/challenges'
import type { ObstacleKind } from '@tidemark/domain/blockers/obstacle-kind'
import { newId } from '../../src/kernel/new-id.ts'
import { Obstacle } from '../../src/modules/blockers/obstacle.entity.ts'
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
