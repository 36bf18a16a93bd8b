import type { PersonalDataKeeper } from '../organization/organization.module.ts'

/**
 * Which sessions wait to hear from the person; never what was said, which nothing leads to. Somebody who is erased before they
 * answered is asked no more and counts as one person less who was.
 */
export const evaluationPersonalData: PersonalDataKeeper = {
  heading: 'trainings that ask you how they were',
  read: (em, { id }): Promise<unknown> =>
    em.execute(
      `select c.title as course, e.opened_on::text as "opened on"
         from attendance a
         join evaluation_open_invitation o on o.organization_id = a.organization_id and o.attendance_id = a.id
         join training_evaluation e on e.organization_id = o.organization_id and e.id = o.evaluation_id
         join training_session s on s.organization_id = e.organization_id and s.id = e.session_id
         join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
        where a.employee_id = ? order by e.opened_on, e.id`,
      [id],
    ),
  async erase({ em }, { id }) {
    await em.execute(
      `with gone as (
         delete from evaluation_open_invitation o using attendance a
          where a.employee_id = ? and o.organization_id = a.organization_id and o.attendance_id = a.id
         returning o.organization_id, o.evaluation_id)
       update training_evaluation e set invited_count = e.invited_count - 1 from gone g
        where e.organization_id = g.organization_id and e.id = g.evaluation_id`,
      [id],
    )
  },
}
