import type { EntityManager } from '@mikro-orm/postgresql'
import { periodEnd } from '@tidemark/domain/adoption/period'
import type { Scope } from './count-anew.ts'
import type { ProgramFacts } from './program-facts.read.ts'

/** Something that was written: of which unit (null = all), and from which day on it may count (null = from the start). */
export interface Note {
  unitId: string | null
  fromDay: string | null
}

export const EVERYTHING: Note = { unitId: null, fromDay: null }

/** Takes a program's notes away; they come back if the transaction doesn't commit. */
export async function takeNotes(tx: EntityManager, programId: string): Promise<Note[]> {
  return tx.execute(
    `with taken as (delete from adoption_change where program_id = ? returning unit_id, from_day)
     select unit_id as "unitId",
            case when bool_or(from_day is null) then null else min(from_day)::text end as "fromDay" from taken group by unit_id`,
    [programId],
  )
}

/** What the notes touch: every period from their day on, since a move lasts and a window reaches forward. */
export async function scopesOf(
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
