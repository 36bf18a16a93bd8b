import { settleRound } from '../../src/modules/readiness/settle-round.ts'
import type { TestApp } from '../app/test-app.ts'
import { buildAnsweredRound, type GivenRound } from './answered-round.ts'

/** A closed round with its results. */
export async function buildSettledRound(app: TestApp, organization: string, given: GivenRound) {
  const built = await buildAnsweredRound(app, organization, given)
  await app.tenant(organization).transactional((em) => settleRound(em, built.round))
  return built
}
