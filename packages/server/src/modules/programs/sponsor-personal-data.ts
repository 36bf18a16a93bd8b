import { eraseName, type PersonalDataKeeper } from '../organization/organization.module.ts'

/** Programs that name the person as their sponsor or sustainment owner: fields that hold one name and nothing else. */
export const sponsorPersonalData: PersonalDataKeeper = {
  heading: 'sponsor or sustainment owner of',
  read: (em, { fullName }): Promise<unknown> =>
    em.execute(
      `select name as program, lower(sponsor_name) = lower(?) as sponsor,
              lower(sustainment_owner_name) = lower(?) as "sustainmentOwner"
         from program where lower(?) in (lower(sponsor_name), lower(sustainment_owner_name)) order by name`,
      [fullName, fullName, fullName],
    ),
  erase: ({ em }, { fullName }) =>
    eraseName(em, 'program', ['sponsor_name', 'sustainment_owner_name'], fullName),
}
