import type { EntityManager } from '@mikro-orm/postgresql'
import { countedPeriods, isWaveUnderWay } from '@tidemark/domain/adoption/counted-periods'
import { periodEnd } from '@tidemark/domain/adoption/period'
import { insertRows } from '../../kernel/insert-rows.ts'
import { newId } from '../../kernel/new-id.ts'
import { countAnew, type Difference, type Scope } from './count-anew.ts'
import { type ProgramFacts, readLastObservedOn, readProgramFacts } from './program-facts.read.ts'
import { readUnitForest } from './unit-forest.read.ts'

export interface FoldRequest {
  organizationId: string
  programId: string
  today: string
  /** Count everything anew, whether notes say so or not. */
  everything?: boolean
}

/** Counting a large organization anew takes longer than a request may; it runs beside them, never within one. */
export const LONGEST_STATEMENT = '120s'

/**
 * Brings a program's kept counts in line with the rows behind them: takes the notes of what changed, counts the units and
 * periods that they touch, and those that are new since, and writes what differs. One transaction, and one at a time for
 * a program: of two nodes that fold at once the second waits, then finds nothing left to do.
 */
export async function foldProgram(em: EntityManager, request: FoldRequest): Promise<void> {
  const { programId, today } = request
  await em.transactional(async (tx) => {
    await tx.execute(`set local statement_timeout = '${LONGEST_STATEMENT}'`)
    await tx.execute(`set local lock_timeout = '${LONGEST_STATEMENT}'`)
    // Sums over a hundred thousand people fit in memory; four megabytes, the default, would sort them on disk.
    await tx.execute(`set local work_mem = '64MB'`)
    await tx.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [lockOf(programId)])
    await foldLocked(tx, request, today)
  })
}

/** The same, unless somebody is at it: then false at once. For a reader, who would rather see what is kept than wait. */
export async function foldProgramIfIdle(em: EntityManager, request: FoldRequest): Promise<boolean> {
  return em.transactional(async (tx) => {
    const [row]: { free: boolean }[] = await tx.execute(
      'select pg_try_advisory_xact_lock(hashtextextended(?, 0)) as free',
      [lockOf(request.programId)],
    )
    if (!row?.free) return false
    await foldLocked(tx, request, request.today)
    return true
  })
}

const lockOf = (programId: string) => `adoption counts ${programId}`

async function foldLocked(tx: EntityManager, request: FoldRequest, today: string): Promise<void> {
  const { programId, everything = false } = request
  const notes = await takeNotes(tx, programId)
  const program = await readProgramFacts(tx, programId)
  if (!program) return
  const periods = await periodsOf(tx, program, today)
  const touched = everything ? [EVERYTHING] : notes
  const scopes = await scopesOf(tx, program, periods, touched)
  let changed = await dropOtherPeriods(tx, programId, periods)
  if (scopes.length > 0) {
    const forest = await readUnitForest(tx, programId)
    for (const scope of scopes) {
      for await (const difference of countAnew(tx, program, forest, scope)) {
        changed = (await write(tx, request, difference)) || changed
      }
    }
  }
  await keepPeriods(tx, request, program, periods, changed)
}

/** Which of a program's periods are counted, oldest first. */
export async function periodsOf(em: EntityManager, program: ProgramFacts, today: string): Promise<string[]> {
  const { startsOn, reportingPeriod, windowDays, waves } = program
  const isUnderWay = waves.some((wave) => isWaveUnderWay(wave, today))
  const lastObservedOn = await readLastObservedOn(em, program, today)
  return countedPeriods({ startsOn, reportingPeriod, windowDays, isUnderWay, lastObservedOn }, today)
}

interface Note {
  unitId: string | null
  fromDay: string | null
}

const EVERYTHING: Note = { unitId: null, fromDay: null }

async function takeNotes(tx: EntityManager, programId: string): Promise<Note[]> {
  return tx.execute(
    `with taken as (delete from adoption_change where program_id = ? returning unit_id, from_day)
     select unit_id as "unitId",
            case when bool_or(from_day is null) then null else min(from_day)::text end as "fromDay" from taken group by unit_id`,
    [programId],
  )
}

/** What the notes touch: every period from their day on, since a move lasts and a window reaches forward. */
async function scopesOf(
  tx: EntityManager,
  { kept, reportingPeriod }: ProgramFacts,
  periods: readonly string[],
  notes: readonly Note[],
): Promise<Scope[]> {
  const isFrom = (day: string | null) => (period: string) =>
    day === null || periodEnd(period, reportingPeriod) >= day
  const isNew = (period: string) => !kept || period < kept.first || period > kept.last
  const ofAll = notes.filter(({ unitId }) => unitId === null)
  const whole = periods.filter(
    (period) => isNew(period) || ofAll.some(({ fromDay }) => isFrom(fromDay)(period)),
  )
  const scopes: Scope[] = whole.length > 0 ? [{ units: 'all', periods: whole }] : []

  const ofUnits = notes.filter(({ unitId }) => unitId !== null)
  const rest = periods.filter((period) => !whole.includes(period))
  const some = rest.filter((period) => ofUnits.some(({ fromDay }) => isFrom(fromDay)(period)))
  if (some.length > 0) {
    const units = await unitsTouched(
      tx,
      ofUnits.flatMap(({ unitId }) => unitId ?? []),
    )
    scopes.push({ units, periods: some })
  }
  return scopes
}

/** What was seen of somebody counts where they are at a period's end: also in each unit that people moved to or from. */
async function unitsTouched(tx: EntityManager, unitIds: readonly string[]): Promise<string[]> {
  const named = `{${unitIds.join(',')}}`
  const rows: { id: string }[] = await tx.execute(
    `select distinct m.unit_id as id from unit_membership m
      where m.employee_id in (select employee_id from unit_membership where unit_id = any (?::uuid[]))
     union select unnest(?::uuid[])`,
    [named, named],
  )
  return rows.map(({ id }) => id)
}

async function dropOtherPeriods(
  tx: EntityManager,
  programId: string,
  periods: readonly string[],
): Promise<boolean> {
  const dropped: unknown[] = await tx.execute(
    `with dropped as (
       delete from adoption_count where program_id = ? and period_starts_on <> all (?::date[]) returning 1)
     select 1 from dropped limit 1`,
    [programId, `{${periods.join(',')}}`],
  )
  return dropped.length > 0
}

async function write(
  tx: EntityManager,
  { organizationId, programId }: FoldRequest,
  { stale, counted }: Difference,
): Promise<boolean> {
  if (stale.length > 0) {
    const ids = `{${stale.map(({ id }) => id).join(',')}}`
    await tx.execute('delete from adoption_count where id = any (?::uuid[])', [ids])
  }
  await insertRows(
    tx,
    'adoption_count',
    counted.map(({ unitId, behaviorId, period, counts, totalAdopters, total }) => ({
      id: newId(),
      organization_id: organizationId,
      program_id: programId,
      unit_id: unitId,
      behavior_id: behaviorId,
      period_starts_on: period,
      own_eligible: counts.eligible,
      own_observed: counts.observed,
      own_adopters: counts.adopters,
      total_eligible: total.eligible,
      total_observed: total.observed,
      total_adopters: totalAdopters,
      total_covered: total.covered,
      total_adopting: total.adopting,
      total_imprecision: total.imprecision,
    })),
  )
  return stale.length + counted.length > 0
}

/** The version grows with what is kept, and only then: whoever holds an answer of this version holds the present one. */
async function keepPeriods(
  tx: EntityManager,
  { organizationId, programId }: FoldRequest,
  { kept }: ProgramFacts,
  periods: readonly string[],
  changed: boolean,
): Promise<void> {
  const [first, last] = [periods[0], periods.at(-1)]
  if (first === undefined || last === undefined) {
    await tx.execute('delete from kept_counts where program_id = ?', [programId])
  } else if (changed || !kept || kept.first !== first || kept.last !== last) {
    await tx.execute(
      `insert into kept_counts (organization_id, program_id, first_period_starts_on, last_period_starts_on)
       values (?, ?, ?, ?)
       on conflict (organization_id, program_id) do update
          set first_period_starts_on = excluded.first_period_starts_on,
              last_period_starts_on = excluded.last_period_starts_on,
              counts_version = kept_counts.counts_version + 1, kept_at = now()`,
      [organizationId, programId, first, last],
    )
  }
}
