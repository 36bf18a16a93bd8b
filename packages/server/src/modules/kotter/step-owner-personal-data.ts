import { eraseName, type PersonalDataKeeper } from '../organization/organization.module.ts'

/** Change steps that name the person as their owner: a field that holds one name and nothing else. */
export const stepOwnerPersonalData: PersonalDataKeeper = {
  heading: 'owner of change steps',
  read: (em, { fullName }): Promise<unknown> =>
    em.execute(
      `select p.name as program, s.number as step
         from change_step s join program p on p.organization_id = s.organization_id and p.id = s.program_id
        where lower(s.owner_name) = lower(?) order by p.name, s.number`,
      [fullName],
    ),
  erase: ({ em }, { fullName }) => eraseName(em, 'change_step', ['owner_name'], fullName),
}
