import type { EntityManager } from '@mikro-orm/postgresql'
import { insertRows } from '../kernel/insert-rows.ts'
import { newId } from '../kernel/new-id.ts'
import { Recording } from '../modules/behaviors/recording.entity.ts'
import { TargetBehavior } from '../modules/behaviors/target-behavior.entity.ts'
import { startChangeSteps } from '../modules/kotter/kotter.module.ts'
import { Program } from '../modules/programs/program.entity.ts'
import { WaveUnit } from '../modules/programs/wave-unit.entity.ts'
import { Wave } from '../modules/programs/wave.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { readDemonstrationFile } from './read-demonstration-file.ts'

const organization = DEMONSTRATION_ID

/** The study counts months; its first one is taken as November 1953, when tetracycline came on the market. */
const FIRST_MONTH = { year: 1953, month: 11 }

/**
 * A real course of adoption beside the made-up one: 125 doctors of four cities and the month in which each first
 * prescribed tetracycline. Source: Coleman, Katz & Menzel, Medical Innovation (1966).
 */
export async function seedColemanDoctors(em: EntityManager, observerId: string): Promise<string> {
  const doctors = await readDemonstrationFile<'group_id' | 'person_id' | 'adoption_period'>(
    'medical_innovation_doctors.csv',
  )
  const { study, cityOf } = await createCities(em, [...new Set(doctors.map(({ group_id }) => group_id))])
  const people = doctors.map((doctor) => ({
    ...doctor,
    id: newId(),
    unit: cityOf.get(doctor.group_id) ?? study,
  }))
  await createDoctors(em, people)
  const { program, behavior, recording } = createProgram(em, study, observerId)
  await em.flush()
  const adopters = people.filter(({ adoption_period }) => adoption_period !== '')
  await insertRows(
    em,
    'observation',
    adopters.map(({ id, unit, adoption_period }) => ({
      id: newId(),
      organization_id: organization,
      program_id: program.id,
      behavior_id: behavior.id,
      employee_id: id,
      unit_id: unit,
      recording_id: recording.id,
      observed_on: firstDayOfMonth(Number(adoption_period)),
      opportunities: 1,
      shown: 1,
    })),
  )
  return program.id
}

async function createCities(em: EntityManager, groups: readonly string[]) {
  const study = newId()
  const cityOf = new Map(groups.map((group) => [group, newId()]))
  const top = {
    id: study,
    organization_id: organization,
    parent_id: null,
    code: 'COLEMAN',
    name: 'Four cities (Coleman’s doctors)',
  }
  const cities = [...cityOf].map(([group, id]) => ({
    id,
    organization_id: organization,
    parent_id: study,
    code: `COLEMAN-${group}`,
    name: `City ${group}`,
  }))
  await insertRows(em, 'business_unit', [top, ...cities])
  return { study, cityOf }
}

async function createDoctors(
  em: EntityManager,
  people: readonly { id: string; unit: string; person_id: string }[],
) {
  await insertRows(
    em,
    'employee',
    people.map(({ id, unit, person_id }) => ({
      id,
      organization_id: organization,
      unit_id: unit,
      staff_number: person_id,
      full_name: `Doctor ${person_id}`,
      job_title: 'Physician',
    })),
  )
  await insertRows(
    em,
    'unit_membership',
    people.map(({ id, unit }) => ({
      id: newId(),
      organization_id: organization,
      employee_id: id,
      unit_id: unit,
      starts_on: firstDayOfMonth(1),
    })),
  )
}

function createProgram(em: EntityManager, study: string, observer: string) {
  const program = em.create(Program, {
    id: newId(),
    organization,
    name: 'Tetracycline (Coleman’s doctors)',
    vision: 'A real course of adoption: how a new medicine went through the doctors of four cities.',
    strategy:
      'None was planned. The doctors’ talk among each other carried it, which is what the study found.',
    leadingConstraint: 'time',
    bandLower: 0.4,
    bandUpper: 0.5,
    measurement: 'census',
    observationMode: 'named',
    reportingPeriod: 'month',
    startsOn: firstDayOfMonth(1),
    provenance: 'published',
    provenanceNote:
      'Coleman, Katz & Menzel, Medical Innovation: A Diffusion Study (1966), by way of netdiffuseR. Month 1 is taken as November 1953.',
  })
  const behavior = em.create(TargetBehavior, {
    id: newId(),
    organization,
    program,
    name: 'Prescribes tetracycline',
    description: 'Has written at least one prescription for tetracycline, by the records of the pharmacies.',
    direction: 'adopt',
    isCore: true,
    bar: 0.8,
    windowDays: null,
    minimumOpportunities: 1,
  })
  const wave = em.create(Wave, {
    id: newId(),
    organization,
    program,
    name: 'The study',
    status: 'closed',
    startsOn: firstDayOfMonth(1),
    goLiveOn: firstDayOfMonth(1),
    endsOn: firstDayOfMonth(17),
  })
  em.create(WaveUnit, { id: newId(), organization, wave, unit: study })
  startChangeSteps({ em }, program)
  const idempotencyKey = 'demonstration: doctors'
  const recording = em.create(Recording, { id: newId(), organization, program, observer, idempotencyKey })
  return { program, behavior, recording }
}

function firstDayOfMonth(number: number): string {
  const months = FIRST_MONTH.year * 12 + (FIRST_MONTH.month - 1) + (number - 1)
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return `${year}-${String(month).padStart(2, '0')}-01`
}
