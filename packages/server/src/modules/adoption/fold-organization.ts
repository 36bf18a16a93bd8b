import type { EntityManager } from '@mikro-orm/postgresql'
import { foldProgram } from './fold-program.ts'

/**
 * Folds every program of an organization that has something to fold: notes, a period that has begun, or no counts yet.
 * One transaction a program, so that a large one holds up no other.
 */
export async function foldOrganization(
  em: EntityManager,
  organizationId: string,
  today: string,
): Promise<void> {
  await spreadNotes(em)
  const programs: { id: string }[] = await em.execute(
    `select p.id from program p left join kept_counts k on k.organization_id = p.organization_id and k.program_id = p.id
      where exists (select from adoption_change c where c.program_id = p.id)
         or (p.archived_at is null and p.starts_on <= ? and (k.id is null or k.last_period_starts_on <
              date_trunc(p.reporting_period, ?::date)::date))
      order by p.id`,
    [today, today],
  )
  for (const { id } of programs) await foldProgram(em, { organizationId, programId: id, today })
}

/** A note about the whole organization becomes one for each of its programs, which then fold in their own time. */
export async function spreadNotes(em: EntityManager): Promise<void> {
  await em.execute(
    `with taken as (
       delete from adoption_change where program_id is null returning organization_id, unit_id, from_day, changed_at)
     insert into adoption_change (organization_id, program_id, unit_id, from_day, changed_at)
     select t.organization_id, p.id, t.unit_id,
            case when bool_or(t.from_day is null) then null else min(t.from_day) end, min(t.changed_at)
       from taken t join program p on p.organization_id = t.organization_id
      group by t.organization_id, p.id, t.unit_id`,
  )
}
