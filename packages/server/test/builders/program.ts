import type { RequiredEntityData } from '@mikro-orm/core'
import { newId } from '../../src/kernel/new-id.ts'
import { TargetBehavior } from '../../src/modules/behaviors/target-behavior.entity.ts'
import { Program } from '../../src/modules/programs/program.entity.ts'
import { WaveUnit } from '../../src/modules/programs/wave-unit.entity.ts'
import { Wave } from '../../src/modules/programs/wave.entity.ts'
import type { TestApp } from '../app/test-app.ts'

/** A program that has run by weeks since Monday 5 January 2026, and a live wave that reaches the units. */
export async function buildProgram(
  app: TestApp,
  organization: string,
  {
    units,
    wave,
    ...given
  }: Partial<RequiredEntityData<Program>> & {
    units: string[]
    wave?: Partial<RequiredEntityData<Wave>>
  },
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const program = em.create(Program, {
    id,
    organization,
    name: `Program ${id}`,
    vision: '',
    strategy: '',
    leadingConstraint: 'quality',
    bandLower: 0.4,
    bandUpper: 0.5,
    measurement: 'census',
    observationMode: 'named',
    reportingPeriod: 'week',
    startsOn: '2026-01-05',
    ...given,
  })
  await buildWave(app, organization, { ...wave, program, units })
  return id
}

/** A wave of a program that is live for the units from 5 January 2026 to the end of the year. */
export async function buildWave(
  app: TestApp,
  organization: string,
  {
    program,
    units,
    ...given
  }: Partial<RequiredEntityData<Wave>> & { program: string | Program; units: string[] },
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const wave = em.create(Wave, {
    id,
    organization,
    program,
    name: 'First wave',
    status: 'live',
    startsOn: '2026-01-05',
    goLiveOn: '2026-01-05',
    endsOn: '2026-12-31',
    ...given,
  })
  for (const unit of units) em.create(WaveUnit, { id: newId(), organization, wave, unit })
  await em.flush()
  return id
}

/** A core behavior that counts as adopted once it was shown in 4 of 5 opportunities within four weeks. */
export async function buildBehavior(
  app: TestApp,
  organization: string,
  program: string,
  given: Partial<RequiredEntityData<TargetBehavior>> = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  em.create(TargetBehavior, {
    id,
    organization,
    program,
    name: `Behavior ${id}`,
    description: '',
    bar: 0.8,
    windowDays: 28,
    minimumOpportunities: 5,
    ...given,
  })
  await em.flush()
  return id
}
