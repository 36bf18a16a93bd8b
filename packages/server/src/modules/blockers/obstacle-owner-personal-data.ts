import { eraseName, type PersonalDataKeeper } from '../organization/organization.module.ts'

/** Blockers, risks and issues that name the person as their owner: a field that holds one name and nothing else. */
export const obstacleOwnerPersonalData: PersonalDataKeeper = {
  heading: 'owner of blockers, risks and issues',
  read: (em, { fullName }): Promise<unknown> =>
    em.execute(
      `select p.name as program, o.kind, o.title
         from obstacle o join program p on p.organization_id = o.organization_id and p.id = o.program_id
        where lower(o.owner_name) = lower(?) order by p.name, o.title, o.id`,
      [fullName],
    ),
  erase: ({ em }, { fullName }) => eraseName(em, 'obstacle', ['owner_name'], fullName),
}
