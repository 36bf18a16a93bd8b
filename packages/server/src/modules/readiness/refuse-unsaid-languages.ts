import { LockMode } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { completeLanguages } from '@tidemark/domain/readiness/languages-complete'
import { Refused } from '../../kernel/refusal.ts'
import { ReadinessInstrument } from './readiness-instrument.entity.ts'
import type { ReadinessRound } from './readiness-round.entity.ts'

/**
 * Refuses a round whose instrument doesn't say everything in each of its languages: it may have been changed since the round
 * was planned. Until the transaction ends the instrument can't be changed, and afterwards the open round holds it.
 */
export async function refuseUnsaidLanguages(em: EntityManager, round: ReadinessRound): Promise<void> {
  const lockMode = LockMode.PESSIMISTIC_READ
  const instrument = await em.findOneOrFail(
    ReadinessInstrument,
    { id: round.instrument.id },
    { lockMode, refresh: true },
  )
  const complete = completeLanguages(instrument.content)
  if (round.languages.every((language) => complete.includes(language))) return
  throw new Refused(
    'NOT_ALLOWED',
    `“${instrument.name}” doesn’t say everything in each language of “${round.name}”. Add what is missing, or ask in fewer languages.`,
  )
}
