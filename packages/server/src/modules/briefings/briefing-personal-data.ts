import type { PersonalDataKeeper } from '../organization/organization.module.ts'

/** Which briefings somebody was to hold. Erased, they hold none any more: what is open waits for somebody else. */
export const briefingPersonalData: PersonalDataKeeper = {
  heading: 'briefings that you were to hold',
  read: (em, { accountIds }): Promise<unknown> =>
    em.execute(
      `select p.name as program, c.title, u.name as unit, b.number as "group", b.planned_on::text as "planned on",
              b.held_on::text as "held on"
         from briefing b
         join delivery d on d.organization_id = b.organization_id and d.id = b.delivery_id
         join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
         join program p on p.organization_id = b.organization_id and p.id = b.program_id
         join business_unit u on u.organization_id = b.organization_id and u.id = b.unit_id
        where b.manager_id = any (?::uuid[]) order by d.delivered_on, b.id`,
      [`{${accountIds.join(',')}}`],
    ),
  async erase({ em }, { accountIds }) {
    await em.execute(
      `update briefing set manager_id = null, version = version + 1
        where manager_id = any (?::uuid[]) and held_on is null`,
      [`{${accountIds.join(',')}}`],
    )
  },
}
