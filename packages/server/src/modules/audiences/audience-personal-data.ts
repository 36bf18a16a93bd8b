import { eraseName, type PersonalDataKeeper } from '../organization/organization.module.ts'

/** Lists that the person is on, and audiences that would rather hear from them. Whom a rule finds is kept nowhere. */
export const audiencePersonalData: PersonalDataKeeper = {
  heading: 'audiences of messages',
  read: (em, { id, fullName }): Promise<unknown> =>
    em.execute(
      `select p.name as program, a.name as audience, l.id is not null as "on its list",
              coalesce(lower(a.preferred_sender) = lower(?), false) as "preferred sender"
         from audience a
         join program p on p.organization_id = a.organization_id and p.id = a.program_id
         left join audience_person l
           on l.organization_id = a.organization_id and l.audience_id = a.id and l.employee_id = ?
        where l.id is not null or lower(a.preferred_sender) = lower(?) order by p.name, a.name, a.id`,
      [fullName, id, fullName],
    ),
  async erase({ em }, { id, fullName }) {
    await em.execute('delete from audience_person where employee_id = ?', [id])
    await eraseName(em, 'audience', ['preferred_sender'], fullName)
  },
}
