import type { EntityManager } from '@mikro-orm/postgresql'

/** An open evaluation that somebody has not answered. */
export interface OpenEvaluationRow {
  id: string
  courseTitle: string
  sessionName: string | null
  endedOn: string
  closesOn: string
  personId: string
}

/** The open evaluations that ask a person and that they have not answered, the one that ends first at the top. */
export function readOpenEvaluations(
  em: EntityManager,
  employeeId: string,
  today: string,
  most: number,
): Promise<OpenEvaluationRow[]> {
  return em.execute(
    `select e.id, c.title as "courseTitle", s.name as "sessionName",
            (s.ends_at at time zone s.time_zone)::date::text as "endedOn", e.closes_on::text as "closesOn", o.id as "personId"
       from attendance a
       join evaluation_open_invitation o on o.organization_id = a.organization_id and o.attendance_id = a.id
       join training_evaluation e on e.organization_id = o.organization_id and e.id = o.evaluation_id
       join training_session s on s.organization_id = e.organization_id and s.id = e.session_id
       join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
      where a.employee_id = ? and a.archived_at is null and e.closed_at is null and e.closes_on >= ?
      order by e.closes_on, e.id limit ?`,
    [employeeId, today, most],
  )
}
