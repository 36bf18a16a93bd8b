import type { EntityManager } from '@mikro-orm/postgresql'

/** An open check that somebody has not answered. */
export interface OpenCheckRow {
  id: string
  programName: string
  about: string | null
  closesOn: string
  personId: string
}

/** The open checks that ask a person and that they have not answered, the one that ends first at the top. */
export function readOpenChecks(
  em: EntityManager,
  employeeId: string,
  today: string,
  most: number,
): Promise<OpenCheckRow[]> {
  return em.execute(
    `select c.id, p.name as "programName", m.title as about, c.closes_on::text as "closesOn", i.id as "personId"
       from check_invitee i
       join check_open_invitation o on o.organization_id = i.organization_id and o.invitee_id = i.id
       join understanding_check c on c.organization_id = i.organization_id and c.id = i.check_id
       join program p on p.organization_id = c.organization_id and p.id = c.program_id
       left join communication m on m.organization_id = c.organization_id and m.id = c.communication_id
      where i.employee_id = ? and c.closed_at is null and c.archived_at is null and c.closes_on >= ?
      order by c.closes_on, c.id limit ?`,
    [employeeId, today, most],
  )
}
