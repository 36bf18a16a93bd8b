import type { PersonalDataKeeper } from '../organization/organization.module.ts'

/**
 * What went out to the person, whether it reached them, and of which mails they unsubscribed. Erasing leaves a key that stands
 * for no name, so that what was told to how many stays as it was; a link that they were sent opens nothing any more.
 */
export const deliveryPersonalData: PersonalDataKeeper = {
  heading: 'messages meant for you',
  read: (em, { id }): Promise<unknown> =>
    em.execute(
      `select p.name as program, c.title as message, d.channel as "by", d.delivered_on::text as "of",
              u.name as "unit then", r.reached_on::text as "reached on", r.reached_by as "reached by",
              (select x.opted_out_on::text from mail_opt_out x
                where x.program_id = p.id and x.employee_id = r.employee_id) as "unsubscribed from the program's other mails on"
         from delivery_recipient r
         join delivery d on d.organization_id = r.organization_id and d.id = r.delivery_id
         join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
         join program p on p.organization_id = d.organization_id and p.id = d.program_id
         left join business_unit u on u.organization_id = r.organization_id and u.id = r.unit_id
        where r.employee_id = ? order by d.delivered_on, d.id`,
      [id],
    ),
  async erase({ em }, { id }) {
    await em.execute('delete from mail_opt_out where employee_id = ?', [id])
  },
}
