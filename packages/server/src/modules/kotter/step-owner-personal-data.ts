import { ERASED_PERSON, type PersonalDataKeeper } from '../organization/organization.module.ts'

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
  async erase({ em }, { fullName }) {
    await em.execute(
      `update change_step set owner_name = '${ERASED_PERSON}', version = version + 1 where lower(owner_name) = lower(?)`,
      [fullName],
    )
  },
}
