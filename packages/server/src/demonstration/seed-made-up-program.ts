import type { EntityManager } from '@mikro-orm/postgresql'
import type { Role } from '@tidemark/domain/access/roles'
import { periodStart } from '@tidemark/domain/adoption/period'
import { DEFAULT_MINIMUM_OPPORTUNITIES, DEFAULT_WINDOW_DAYS } from '@tidemark/domain/behaviors/behavior-rule'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { insertRows } from '../kernel/insert-rows.ts'
import { newId } from '../kernel/new-id.ts'
import { Recording } from '../modules/behaviors/recording.entity.ts'
import { TargetBehavior } from '../modules/behaviors/target-behavior.entity.ts'
import { Objective } from '../modules/programs/objective.entity.ts'
import { Program } from '../modules/programs/program.entity.ts'
import { WaveDependency } from '../modules/programs/wave-dependency.entity.ts'
import { WaveUnit } from '../modules/programs/wave-unit.entity.ts'
import { Wave } from '../modules/programs/wave.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { inventObservations } from './demonstration-observations.ts'
import type { DemonstrationPerson } from './demonstration-people.ts'
import { PLAN, type PlannedWave } from './demonstration-plan.ts'
import { ROOM } from './demonstration-room.ts'
import type { DemonstrationUnit } from './demonstration-units.ts'
import { seedAudiences } from './seed-audiences.ts'
import { seedCascade } from './seed-cascade.ts'
import { seedCommunications } from './seed-communications.ts'
import { seedCourses } from './seed-courses.ts'
import { seedDeliveries } from './seed-deliveries.ts'
import { seedFeedback } from './seed-feedback.ts'
import { seedGo } from './seed-go.ts'
import { type PutDown, seedProgramRoom } from './seed-program-room.ts'
import { seedSessions } from './seed-sessions.ts'
import { seedStakeholders } from './seed-stakeholders.ts'
import { seedRequiredTraining } from './seed-required-training.ts'
import { seedTrainingEvaluation } from './seed-training-evaluation.ts'
import { seedLearningRecords } from './seed-learning-records.ts'
import { seedReadiness } from './seed-readiness.ts'
import { seedSteps } from './seed-steps.ts'
import { seedUnderstanding } from './seed-understanding.ts'

const organization = DEMONSTRATION_ID

/** The made-up program with its plan, and what line managers would have observed up to today. */
export async function seedMadeUpProgram(
  em: EntityManager,
  units: readonly DemonstrationUnit[],
  people: readonly DemonstrationPerson[],
  { observer, accounts, note }: { observer: string; accounts: ReadonlyMap<Role, string>; note: PutDown },
  today: string,
): Promise<string> {
  const program = createProgram(em, today)
  const behaviors = createBehaviors(em, program)
  const unitOf = unitByCode(units)
  const waves = createWaves(em, program, unitOf, today)
  const room = { em, program, waves, unitOf, accounts, today, note }
  seedSteps(room)
  seedProgramRoom(room)
  seedStakeholders(room)
  const audiences = seedAudiences(room, people)
  seedCommunications(room, audiences)
  const courses = seedCourses(room, audiences, behaviors)
  seedSessions(room, courses, people)
  seedGo(room)
  await em.flush()
  await seedRequiredTraining(room, courses)
  await seedReadiness(room, units)
  await seedDeliveries(room)
  await seedUnderstanding(room)
  await seedFeedback(room)
  await seedCascade(room)
  const recording = em.create(Recording, {
    id: newId(),
    organization,
    program,
    observer,
    idempotencyKey: 'demonstration',
  })
  await em.flush()
  const observations = observationsOf(PLAN.waves, units, people, today)
  await insertRows(
    em,
    'observation',
    observations.map(({ behavior, employeeId, unitId, observedOn, ...counts }) => ({
      ...counts,
      organization_id: organization,
      program_id: program.id,
      behavior_id: behaviors[behavior]?.id,
      employee_id: employeeId,
      unit_id: unitId,
      recording_id: recording.id,
      observed_on: observedOn,
    })),
  )
  await seedTrainingEvaluation(em, today)
  await seedLearningRecords(room, people)
  return program.id
}

function createProgram(em: EntityManager, today: string): Program {
  const { name, vision, strategy, sponsorName } = PLAN
  return em.create(Program, {
    id: newId(),
    organization,
    name,
    vision,
    strategy,
    sponsorName,
    caseForChange: ROOM.caseForChange,
    currency: ROOM.currency,
    leadingConstraint: 'quality',
    bandLower: 0.4,
    bandUpper: 0.5,
    measurement: 'sample',
    observationMode: 'named',
    reportingPeriod: 'week',
    startsOn: addDays(today, -PLAN.startedDaysAgo),
    provenance: 'made_up',
    provenanceNote: 'Made up for the demonstration: the people, the plan and every observation.',
  })
}

function createBehaviors(em: EntityManager, program: Program): TargetBehavior[] {
  const objective = em.create(Objective, { id: newId(), organization, program, ...PLAN.objective })
  return PLAN.behaviors.map(({ name, description, direction, isCore, bar }) =>
    em.create(TargetBehavior, {
      id: newId(),
      organization,
      program,
      objective,
      windowDays: DEFAULT_WINDOW_DAYS,
      minimumOpportunities: DEFAULT_MINIMUM_OPPORTUNITIES,
      name,
      description,
      direction,
      isCore,
      bar,
    }),
  )
}

function createWaves(
  em: EntityManager,
  program: Program,
  unitOf: (code: string) => string,
  today: string,
): Map<string, Wave> {
  const created = new Map<string, Wave>()
  PLAN.waves.forEach((planned: PlannedWave) => {
    const day = (days: number) => addDays(today, days)
    const wave = em.create(Wave, {
      id: newId(),
      organization,
      program,
      name: planned.name,
      status: planned.status,
      startsOn: day(planned.startsInDays),
      goLiveOn: day(planned.goesLiveInDays),
      endsOn: day(planned.endsInDays),
      supportEndsOn: planned.supportEndsInDays === null ? null : day(planned.supportEndsInDays),
    })
    created.set(planned.name, wave)
    for (const code of planned.units) {
      em.create(WaveUnit, { id: newId(), organization, wave, unit: unitOf(code) })
    }
    for (const name of planned.dependsOn) {
      const dependsOn = created.get(name)
      if (dependsOn) em.create(WaveDependency, { id: newId(), organization, wave, dependsOn })
    }
  })
  return created
}

function unitByCode(units: readonly DemonstrationUnit[]) {
  const idOf = new Map(units.map(({ code, id }) => [code, id]))
  return (code: string): string => {
    const id = idOf.get(code)
    if (id === undefined) {
      throw new Error(`The plan names the unit ${code}, which the demonstration's data don't have.`)
    }
    return id
  }
}

/** Observations begin with the first wave that covers the unit. */
function observationsOf(
  waves: readonly PlannedWave[],
  units: readonly DemonstrationUnit[],
  people: readonly DemonstrationPerson[],
  today: string,
) {
  const peopleOf = Map.groupBy(people, ({ unitId }) => unitId)
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return units.flatMap((unit) => {
    const wave = waves.find(({ units: codes, status }) => status !== 'planned' && isBelow(unit, codes, byId))
    if (!wave) return []
    const firstMonday = periodStart(addDays(today, wave.startsInDays), 'week')
    return inventObservations(unit, peopleOf.get(unit.id) ?? [], firstMonday, today)
  })
}

function isBelow(
  unit: DemonstrationUnit,
  codes: readonly string[],
  byId: Map<string, DemonstrationUnit>,
): boolean {
  for (let at: DemonstrationUnit | undefined = unit; at; at = byId.get(at.parentId ?? '')) {
    if (codes.includes(at.code)) return true
  }
  return false
}
