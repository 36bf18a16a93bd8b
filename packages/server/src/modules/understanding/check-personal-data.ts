import type { PersonalDataKeeper } from '../organization/organization.module.ts'

/**
 * Which checks ask or asked the person; never what was answered, which nothing leads to. Somebody who is erased before they
 * answered is asked no more and counts as one person less who was; of others a key is left that stands for no name.
 */
export const checkPersonalData: PersonalDataKeeper = {
  heading: 'understanding checks that asked you',
  read: (em, { id }): Promise<unknown> =>
    em.execute(
      `select p.name as program, m.title as "about", c.opened_at::date::text as "opened on"
         from check_invitee i
         join understanding_check c on c.organization_id = i.organization_id and c.id = i.check_id
         join program p on p.organization_id = c.organization_id and p.id = c.program_id
         left join communication m on m.organization_id = c.organization_id and m.id = c.communication_id
        where i.employee_id = ? order by c.opened_at, c.id`,
      [id],
    ),
  async erase({ em }, { id }) {
    await em.execute(
      `with gone as (
         delete from check_invitee i using check_open_invitation o
          where i.employee_id = ? and o.organization_id = i.organization_id and o.invitee_id = i.id
         returning i.organization_id, i.check_id)
       update understanding_check c set invited_count = c.invited_count - 1 from gone g
        where c.organization_id = g.organization_id and c.id = g.check_id`,
      [id],
    )
  },
}
