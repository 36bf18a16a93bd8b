import { eraseName, type PersonalDataKeeper } from '../organization/organization.module.ts'

/** Requests to change a scope that name the person: fields that each hold one name and nothing else. */
export const scopePersonalData: PersonalDataKeeper = {
  heading: 'named on scope ledgers',
  read: (em, { fullName }): Promise<unknown> =>
    em.execute(
      `select p.name as program, s.title as request, lower(s.requested_by) = lower(?) as "asked for it",
              coalesce(lower(s.decided_by) = lower(?), false) as "decided it",
              coalesce(lower(s.sponsor_name) = lower(?), false) as "stood for it as the sponsor"
         from scope_change s join program p on p.organization_id = s.organization_id and p.id = s.program_id
        where lower(?) in (lower(s.requested_by), lower(s.decided_by), lower(s.sponsor_name)) order by p.name, s.id`,
      [fullName, fullName, fullName, fullName],
    ),
  erase: ({ em }, { fullName }) =>
    eraseName(em, 'scope_change', ['requested_by', 'decided_by', 'sponsor_name'], fullName),
}
