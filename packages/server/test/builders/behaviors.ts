import type { BehaviorDirection } from '@tidemark/domain/behaviors/behavior-rule'
import { newId } from '../../src/kernel/new-id.ts'
import { TargetBehavior } from '../../src/modules/behaviors/target-behavior.entity.ts'
import type { TestApp } from '../app/test-app.ts'
import { buildProgram, buildWave, type GivenProgram, type GivenWave } from './programs.ts'

/** A program of 2026 that looks at everybody in the units, week by week, and is live for them all year. */
export async function buildLiveProgram(
  app: TestApp,
  organization: string,
  { units, wave, ...given }: GivenProgram & { units: string[]; wave?: GivenWave },
): Promise<string> {
  const year: GivenProgram = { measurement: 'census', startsOn: '2026-01-05' }
  const program = await buildProgram(app, organization, { ...year, ...given })
  const live = {
    status: 'live',
    startsOn: '2026-01-05',
    goLiveOn: '2026-01-05',
    endsOn: '2026-12-31',
  } as const
  await buildWave(app, organization, program, { ...live, ...wave, units })
  return program
}

export interface GivenBehavior {
  name?: string
  direction?: BehaviorDirection
  isCore?: boolean
  bar?: number
  windowDays?: number | null
  minimumOpportunities?: number
  archivedAt?: Date
}

/** A core behavior that counts as adopted once it was shown in 4 of 5 opportunities within four weeks. */
export async function buildBehavior(
  app: TestApp,
  organization: string,
  program: string,
  given: GivenBehavior = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const rule = { bar: 0.8, windowDays: 28, minimumOpportunities: 5 }
  em.create(TargetBehavior, {
    id,
    organization,
    program,
    name: `Behavior ${id}`,
    description: '',
    ...rule,
    ...given,
  })
  await em.flush()
  return id
}
