import { ERASED_PERSON, type PersonalDataKeeper } from '../organization/organization.module.ts'

/** Programs that name the person as their sponsor: a field that holds one name and nothing else. */
export const sponsorPersonalData: PersonalDataKeeper = {
  heading: 'sponsor of',
  read: (em, { fullName }): Promise<unknown> =>
    em.execute('select name as program from program where lower(sponsor_name) = lower(?) order by name', [
      fullName,
    ]),
  async erase({ em }, { fullName }) {
    await em.execute(
      `update program set sponsor_name = '${ERASED_PERSON}', version = version + 1 where lower(sponsor_name) = lower(?)`,
      [fullName],
    )
  },
}
