import type { EntityManager } from '@mikro-orm/postgresql'
import type { WantedPeople } from './audience-people.ts'

/** What each of some audiences looks for, by the audience's id; those that don't exist are left out. */
export async function readWantedPeople(
  em: EntityManager,
  audienceIds: readonly string[],
): Promise<Map<string, WantedPeople>> {
  const rows: (WantedPeople & { id: string })[] = await em.execute(
    `select a.id, a.id as "audienceId", a.program_id as "programId", a.kind,
            json_build_object(
              'unitIds', coalesce((select json_agg(u.unit_id order by u.unit_id) from audience_unit u where u.audience_id = a.id), '[]'),
              'jobFamilies', a.job_families, 'levels', a.levels, 'locations', a.locations, 'roles', a.roles) as rule
       from audience a where a.id = any (?::uuid[])`,
    [`{${audienceIds.join(',')}}`],
  )
  return new Map(rows.map(({ id, ...wanted }) => [id, wanted]))
}
