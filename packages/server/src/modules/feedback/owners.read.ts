import type { EntityManager } from '@mikro-orm/postgresql'

/** The most people that can be chosen from. */
export const OWNERS_MAX = 250

export interface Owner {
  id: string
  displayName: string
}

/**
 * Who can be asked to see to an answer, by name: those who run the program, and those whose role reads every program. A line
 * manager is asked in person: they would read names of people beyond their own.
 */
export function readOwnersToChoose(em: EntityManager, programId: string): Promise<Owner[]> {
  return em.execute(
    `select a.id, a.display_name as "displayName"
       from account a
      where a.status = 'active' and a.archived_at is null
        and exists (select from role_assignment r
                     where r.organization_id = a.organization_id and r.account_id = a.id
                       and ((r.role = 'program_manager' and r.program_id = ?) or r.role in ('executive', 'hr')))
      order by a.display_name, a.id limit ${OWNERS_MAX}`,
    [programId],
  )
}
