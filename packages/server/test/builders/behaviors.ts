import type { BehaviorDirection } from '@tidemark/domain/behaviors/behavior-rule'
import { insertRows } from '../../src/kernel/insert-rows.ts'
import { newId } from '../../src/kernel/new-id.ts'
import { Account } from '../../src/modules/access/account.entity.ts'
import { Recording } from '../../src/modules/behaviors/recording.entity.ts'
import { TargetBehavior } from '../../src/modules/behaviors/target-behavior.entity.ts'
import { noteCountedChange } from '../../src/modules/organization/organization.module.ts'
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

/** An account that observes; the observations of a test need one. */
export async function buildObserver(
  app: TestApp,
  organization: string,
  program: string,
  displayName = 'Observer',
): Promise<string> {
  const em = app.tenant(organization)
  const id = newId()
  const account = em.create(Account, {
    id: newId(),
    organization,
    authUserId: id,
    email: `${id}@example.org`,
    displayName,
  })
  em.create(Recording, { id, organization, program, observer: account, idempotencyKey: id })
  await em.flush()
  return id
}

export interface GivenObservation {
  employee: string
  unit: string
  on: string
  /** Shown in this many of the opportunities; all of five if not told otherwise. */
  shown?: number
  opportunities?: number
}

/** What was seen of people, as one recording of the program, with the note that counts changed. */
export async function buildObservations(
  app: TestApp,
  organization: string,
  { program, behavior, recording }: { program: string; behavior: string; recording: string },
  seen: readonly GivenObservation[],
): Promise<void> {
  await insertTogether(
    app,
    organization,
    'observation',
    seen.map(({ employee, unit, on, shown = 5, opportunities = 5 }) => ({
      id: newId(),
      organization_id: organization,
      program_id: program,
      behavior_id: behavior,
      recording_id: recording,
      employee_id: employee,
      unit_id: unit,
      observed_on: on,
      opportunities,
      shown,
    })),
  )
  const em = app.tenant(organization)
  await noteCountedChange({ em, viewer: { organizationId: organization } }, { programId: program })
}

/** Employees who have been in the unit since long ago, as many as told. */
export async function buildPeople(
  app: TestApp,
  organization: string,
  unit: string,
  count: number,
  since = '2020-01-01',
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => newId())
  await insertTogether(
    app,
    organization,
    'employee',
    ids.map((id, index) => ({
      id,
      organization_id: organization,
      unit_id: unit,
      staff_number: id,
      full_name: `Person ${String(index + 1).padStart(3, '0')}`,
    })),
  )
  await insertTogether(
    app,
    organization,
    'unit_membership',
    ids.map((id) => ({
      id: newId(),
      organization_id: organization,
      employee_id: id,
      unit_id: unit,
      starts_on: since,
    })),
  )
  return ids
}

function insertTogether(
  app: TestApp,
  organization: string,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  return app.tenant(organization).transactional((em) => insertRows(em, table, rows))
}
