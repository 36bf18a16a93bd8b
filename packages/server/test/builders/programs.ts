import type { StepStatus } from '@tidemark/domain/kotter/change-steps'
import type { WaveStatus } from '@tidemark/domain/programs/wave-status'
import { newId } from '../../src/kernel/new-id.ts'
import { ChangeStep } from '../../src/modules/kotter/change-step.entity.ts'
import { startChangeSteps } from '../../src/modules/kotter/kotter.module.ts'
import { Objective } from '../../src/modules/programs/objective.entity.ts'
import { Program } from '../../src/modules/programs/program.entity.ts'
import { Wave } from '../../src/modules/programs/wave.entity.ts'
import { WaveDependency } from '../../src/modules/programs/wave-dependency.entity.ts'
import { WaveUnit } from '../../src/modules/programs/wave-unit.entity.ts'
import type { TestApp } from '../app/test-app.ts'

export interface GivenProgram {
  name?: string
  startsOn?: string
  measurement?: 'census' | 'sample'
  observationMode?: 'named' | 'unit_counts'
  reportingPeriod?: 'week' | 'month'
  sustainPeriods?: number
  archivedAt?: Date | null
}

/** An open program that begins on Monday, 4 January 2027, with its eight steps. */
export async function buildProgram(
  app: TestApp,
  organization: string,
  given: GivenProgram = {},
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
    measurement: 'sample',
    observationMode: 'named',
    reportingPeriod: 'week',
    startsOn: '2027-01-04',
    ...given,
  })
  startChangeSteps({ em }, program)
  await em.flush()
  return id
}

export async function buildObjective(
  app: TestApp,
  organization: string,
  program: string,
  given: { statement?: string; archivedAt?: Date } = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const fields = {
    statement: 'Answers come sooner',
    metric: 'Time to answer',
    unit: 'hours',
    baseline: 52,
    target: 24,
  }
  em.create(Objective, { id, organization, program, ...fields, ...given })
  await em.flush()
  return id
}

export interface GivenWave {
  name?: string
  status?: WaveStatus
  startsOn?: string
  goLiveOn?: string
  endsOn?: string
  supportEndsOn?: string | null
  units?: string[]
  dependsOn?: string[]
  archivedAt?: Date
}

/** A planned wave of the first half of 2027 that goes live on 1 March. */
export async function buildWave(
  app: TestApp,
  organization: string,
  program: string,
  { units = [], dependsOn = [], ...given }: GivenWave = {},
): Promise<string> {
  const id = newId()
  const em = app.tenant(organization)
  const dates = { startsOn: '2027-01-04', goLiveOn: '2027-03-01', endsOn: '2027-06-30' }
  const wave = em.create(Wave, { id, organization, program, name: 'Wave', ...dates, ...given })
  for (const unit of units) em.create(WaveUnit, { id: newId(), organization, wave, unit })
  for (const other of dependsOn)
    em.create(WaveDependency, { id: newId(), organization, wave, dependsOn: other })
  await em.flush()
  return id
}

/** The key of one of the program's steps, which then has this status. */
export async function buildStep(
  app: TestApp,
  organization: string,
  program: string,
  number: number,
  status: StepStatus,
): Promise<string> {
  const em = app.tenant(organization)
  const step = await em.findOneOrFail(ChangeStep, { program, number })
  step.status = status
  await em.flush()
  return step.id
}
