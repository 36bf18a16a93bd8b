import type { EntityManager } from '@mikro-orm/postgresql'

/** An open round that somebody has not answered. */
export interface OpenSurveyRow {
  id: string
  name: string
  programName: string
  closesOn: string
  inviteeId: string
}

/** The open rounds that ask a person and that they have not answered, the one that ends first at the top. */
export function readOpenSurveys(
  em: EntityManager,
  employeeId: string,
  today: string,
  most: number,
): Promise<OpenSurveyRow[]> {
  return em.execute(
    `select r.id, r.name, p.name as "programName", r.closes_on::text as "closesOn", i.id as "inviteeId"
       from readiness_invitee i
       join readiness_open_invitation o on o.organization_id = i.organization_id and o.invitee_id = i.id
       join readiness_round r on r.organization_id = i.organization_id and r.id = i.round_id
       join program p on p.organization_id = r.organization_id and p.id = r.program_id
      where i.employee_id = ? and r.closed_at is null and r.archived_at is null and r.closes_on >= ?
      order by r.closes_on, r.id limit ?`,
    [employeeId, today, most],
  )
}
