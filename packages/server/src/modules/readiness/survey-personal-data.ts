import type { PersonalDataKeeper } from '../organization/organization.module.ts'

/**
 * Which rounds ask or asked the person; never what was answered, which nothing leads to. Somebody who is erased before they
 * answered is asked no more and counts as one person less who was; of closed rounds a key is left that stands for no name.
 */
export const surveyPersonalData: PersonalDataKeeper = {
  heading: 'surveys that asked you',
  read: (em, { id }): Promise<unknown> =>
    em.execute(
      `select p.name as program, r.name as survey, r.opened_at::date::text as "opened on", u.name as "unit then",
              i.traits as "counted as"
         from readiness_invitee i
         join readiness_round r on r.organization_id = i.organization_id and r.id = i.round_id
         join program p on p.organization_id = r.organization_id and p.id = r.program_id
         join business_unit u on u.organization_id = i.organization_id and u.id = i.unit_id
        where i.employee_id = ? order by r.opened_at, r.id`,
      [id],
    ),
  async erase({ em }, { id }) {
    await em.execute(
      `with gone as (
         delete from readiness_invitee i using readiness_open_invitation o
          where i.employee_id = ? and o.organization_id = i.organization_id and o.invitee_id = i.id
         returning i.organization_id, i.round_id, i.unit_id),
       place as (
         update readiness_place p set invited_count = p.invited_count - 1 from gone g
          where p.organization_id = g.organization_id and p.round_id = g.round_id and p.unit_id = g.unit_id)
       update readiness_round r set invited_count = r.invited_count - 1 from gone g
        where r.organization_id = g.organization_id and r.id = g.round_id`,
      [id],
    )
  },
}
