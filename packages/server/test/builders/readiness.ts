import type { Language } from '@tidemark/domain/readiness/instrument'
import type { RoundScope, Trait } from '@tidemark/domain/readiness/round'
import { newId } from '../../src/kernel/new-id.ts'
import { ensureBuiltInInstruments, openRound } from '../../src/modules/readiness/readiness.module.ts'
import { ReadinessInstrument } from '../../src/modules/readiness/readiness-instrument.entity.ts'
import { ReadinessInvitee } from '../../src/modules/readiness/readiness-invitee.entity.ts'
import { ReadinessRound } from '../../src/modules/readiness/readiness-round.entity.ts'
import { ReadinessRoundUnit } from '../../src/modules/readiness/readiness-round-unit.entity.ts'
import { ReadinessRoundWave } from '../../src/modules/readiness/readiness-round-wave.entity.ts'
import { makeSurveyToken } from '../../src/modules/readiness/survey-token.ts'
import { TEST_SECRET, type TestApp } from '../app/test-app.ts'

export interface GivenRound {
  program: string
  name?: string
  scope?: RoundScope
  units?: string[]
  waves?: string[]
  traits?: Trait[]
  languages?: Language[]
  opensOn?: string
  closesOn?: string
  asksForComments?: boolean
  /** The word of a built-in instrument. */
  family?: string
}

/** A planned round of March 2027 with the implementation-readiness scale: 12 items from 1 to 5. */
export async function buildRound(
  app: TestApp,
  organization: string,
  { units = [], waves = [], family = 'implementation_readiness', program, ...given }: GivenRound,
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  await ensureBuiltInInstruments(em, organization)
  const instrument = await em.findOneOrFail(ReadinessInstrument, { family })
  const round = em.create(ReadinessRound, {
    id,
    organization,
    program,
    instrument,
    name: 'Baseline',
    kind: 'baseline',
    scope: 'program',
    opensOn: '2027-03-01',
    closesOn: '2027-03-12',
    languages: ['en'],
    traits: [],
    ...given,
  })
  for (const unit of units) em.create(ReadinessRoundUnit, { id: newId(), organization, round, unit })
  for (const wave of waves) em.create(ReadinessRoundWave, { id: newId(), organization, round, wave })
  await em.flush()
  return id
}

/** Opens the round on a day; 1 March 2027 if not told otherwise. */
export async function buildOpening(
  app: TestApp,
  organization: string,
  round: string,
  day = '2027-03-01',
): Promise<void> {
  await app.tenant(organization).transactional(async (em) => {
    await openRound(em, await em.findOneOrFail(ReadinessRound, round), new Date(`${day}T08:00:00Z`))
  })
}

/** The tokens of everybody whom the round asks, by the person's key. */
export async function tokensOf(
  app: TestApp,
  organization: string,
  round: string,
): Promise<Map<string, string>> {
  const invitees = await app.tenant(organization).find(ReadinessInvitee, { round })
  return new Map(
    invitees.map(({ id, employee }) => [
      employee.id,
      makeSurveyToken(TEST_SECRET, { organizationId: organization, inviteeId: id }),
    ]),
  )
}
