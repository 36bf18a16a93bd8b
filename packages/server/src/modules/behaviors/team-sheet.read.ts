import type { EntityManager } from '@mikro-orm/postgresql'
import { behaviorAdoption } from '@tidemark/domain/adoption/person-adoption'
import { windowStart } from '@tidemark/domain/behaviors/observation-window'
import { Program } from '../programs/program.entity.ts'
import { behaviorsOf } from './behaviors-of-program.read.ts'
import { PRESENT, presentOn } from './people-of-day.read.ts'
import { readRecordableUnits } from './recordable-units.read.ts'
import type { TargetBehavior } from './target-behavior.entity.ts'
import type {
  BehaviorTallyType,
  TeamSheetPersonType,
  TeamSheetType,
  UnitCountType,
} from './team-sheet.type.ts'

/** A sheet has one screen of people; larger teams record per unit below, or import. */
const MOST_PEOPLE = 100

interface SheetRequest {
  programId: string
  /** Null: the first unit with people. */
  unitId: string | null
  on: string
  unitsLed: readonly string[]
}

/** The sheet of one unit and day with its program; null if it isn't one that the viewer records for. */
export async function readTeamSheet(
  em: EntityManager,
  { programId, unitId, on, unitsLed }: SheetRequest,
): Promise<(TeamSheetType & { program: Program }) | null> {
  const units = await readRecordableUnits(em, unitsLed, programId)
  const start = units.find(({ hasPeople }) => hasPeople) ?? units[0]
  const unit = unitId === null ? start : units.find(({ id }) => id === unitId)
  const program = await em.fork().findOne(Program, { id: programId })
  if (!unit || !program) return null
  const named = program.observationMode === 'named'
  const people = named ? await readPeople(em, unit, on) : []
  const tallies = named
    ? await readTallies(em, { program, people, on })
    : new Map<string, BehaviorTallyType[]>()
  return {
    program,
    unit,
    on,
    unitIds: units.map(({ id }) => id),
    unitNames: units.map(({ name }) => name),
    people: people.map((person) => ({ ...person, tallies: tallies.get(person.employeeId) ?? [] })),
    peopleTotal: people[0]?.total ?? 0,
    unitCounts: named ? [] : await readUnitCounts(em, { programId, unitId: unit.id, on }),
  }
}

type PersonRow = Omit<TeamSheetPersonType, 'tallies'> & { total: number }

async function readPeople(
  em: EntityManager,
  unit: { id: string; name: string },
  on: string,
): Promise<PersonRow[]> {
  const rows: Omit<PersonRow, 'unit'>[] = await em.execute(
    `with ${PRESENT}
     select e.id as "employeeId", e.full_name as "fullName", e.job_title as "jobTitle", count(*) over ()::int as total
       from present join employee e on e.id = present.employee_id
      order by e.full_name, e.id limit ${MOST_PEOPLE}`,
    presentOn(unit.id, on),
  )
  return rows.map((row) => ({ ...row, unit }))
}

interface TallyRow {
  employeeId: string
  behaviorId: string
  ids: string[]
  opportunities: number
  shown: number
  windowOpportunities: number
  windowShown: number
}

/** For each person one tally a behavior, also where nothing was seen, so that a page need not fill gaps. */
async function readTallies(
  em: EntityManager,
  { program, people, on }: { program: Program; people: PersonRow[]; on: string },
): Promise<Map<string, BehaviorTallyType[]>> {
  const behaviors = await behaviorsOf(em, program.id)
  const rows: TallyRow[] = await em.execute(
    `select o.employee_id as "employeeId", o.behavior_id as "behaviorId",
            coalesce(array_agg(o.id order by o.id) filter (where o.observed_on = ?), '{}') as ids,
            coalesce(sum(o.opportunities) filter (where o.observed_on = ?), 0)::int as opportunities,
            coalesce(sum(o.shown) filter (where o.observed_on = ?), 0)::int as shown,
            sum(o.opportunities)::int as "windowOpportunities", sum(o.shown)::int as "windowShown"
       from observation o
       join unnest(?::uuid[], ?::date[]) as rule (behavior_id, from_day) on rule.behavior_id = o.behavior_id
      where o.program_id = ? and o.employee_id = any (?::uuid[]) and o.withdrawn_at is null
        and o.observed_on <= ? and (rule.from_day is null or o.observed_on >= rule.from_day)
      group by o.employee_id, o.behavior_id`,
    [
      on,
      on,
      on,
      `{${behaviors.map(({ id }) => id).join(',')}}`,
      `{${behaviors.map(({ windowDays }) => windowStart(on, windowDays ?? null) ?? 'null').join(',')}}`,
      program.id,
      `{${people.map(({ employeeId }) => employeeId).join(',')}}`,
      on,
    ],
  )
  const found = new Map(rows.map((row) => [`${row.employeeId} ${row.behaviorId}`, row]))
  return new Map(
    people.map(({ employeeId }) => [
      employeeId,
      behaviors.map((behavior) => tallyOf(behavior, found.get(`${employeeId} ${behavior.id}`))),
    ]),
  )
}

function tallyOf(behavior: TargetBehavior, row: TallyRow | undefined): BehaviorTallyType {
  const { id: behaviorId, direction, bar, windowDays = null, minimumOpportunities } = behavior
  const seen = { opportunities: row?.windowOpportunities ?? 0, shown: row?.windowShown ?? 0 }
  return {
    behaviorId,
    observationIds: row?.ids ?? [],
    opportunities: row?.opportunities ?? 0,
    shown: row?.shown ?? 0,
    windowOpportunities: seen.opportunities,
    windowShown: seen.shown,
    standing: behaviorAdoption(seen, { behaviorId, direction, bar, windowDays, minimumOpportunities }),
  }
}

async function readUnitCounts(
  em: EntityManager,
  { programId, unitId, on }: { programId: string; unitId: string; on: string },
): Promise<UnitCountType[]> {
  return em.execute(
    `select c.id, c.behavior_id as "behaviorId", c.observed_on::text as "observedOn", c.observed, c.showing,
            a.display_name as "observerName"
       from unit_count c
       join recording r on r.organization_id = c.organization_id and r.id = c.recording_id
       join account a on a.organization_id = r.organization_id and a.id = r.observer_id
      where c.program_id = ? and c.unit_id = ? and c.observed_on = ? and c.withdrawn_at is null
      order by c.id desc limit ${MOST_PEOPLE}`,
    [programId, unitId, on],
  )
}
