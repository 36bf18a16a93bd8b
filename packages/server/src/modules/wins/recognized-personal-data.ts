import { ERASED_PERSON, type PersonalDataKeeper } from '../organization/organization.module.ts'

const NAMES_THEM =
  'exists (select from jsonb_array_elements_text(recognized) as named (name) where lower(name) = lower(?))'

/** Short-term wins for which the person was thanked by name: a list of names and nothing else. */
export const recognizedPersonalData: PersonalDataKeeper = {
  heading: 'thanked for short-term wins',
  read: (em, { fullName }): Promise<unknown> =>
    em.execute(
      `select p.name as program, v.title as win, v.recognized_on as "thanked on"
         from short_term_win v join program p on p.organization_id = v.organization_id and p.id = v.program_id
        where ${NAMES_THEM} order by p.name, v.id`,
      [fullName],
    ),
  async erase({ em }, { fullName }) {
    // Replaced, not taken out: a win for which somebody was thanked still counts.
    await em.execute(
      `update short_term_win set version = version + 1, recognized = (
         select jsonb_agg(case when lower(name) = lower(?) then '${ERASED_PERSON}' else name end order by place)
           from jsonb_array_elements_text(recognized) with ordinality as named (name, place))
        where ${NAMES_THEM}`,
      [fullName, fullName],
    )
  },
}
