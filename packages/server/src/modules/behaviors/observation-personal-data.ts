import type { PersonalDataKeeper } from '../organization/organization.module.ts'

/** What was seen of a person. It stays when they are erased: under their key, which then stands for no name. */
export const observationPersonalData: PersonalDataKeeper = {
  heading: 'observations',
  read: (em, { id }): Promise<unknown> =>
    em.execute(
      `select o.observed_on::text as day, p.name as program, b.name as behavior, u.name as unit,
              o.opportunities, o.shown, o.withdrawn_at as "withdrawn on", r.recorded_at as "recorded on",
              a.display_name as "recorded by"
         from observation o
         join program p on p.organization_id = o.organization_id and p.id = o.program_id
         join target_behavior b on b.organization_id = o.organization_id and b.id = o.behavior_id
         join business_unit u on u.organization_id = o.organization_id and u.id = o.unit_id
         join recording r on r.organization_id = o.organization_id and r.id = o.recording_id
         join account a on a.organization_id = r.organization_id and a.id = r.observer_id
        where o.employee_id = ? order by o.observed_on, o.id`,
      [id],
    ),
}
