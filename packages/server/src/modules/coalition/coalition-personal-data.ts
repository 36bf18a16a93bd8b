import { ERASED_PERSON, type PersonalDataKeeper } from '../organization/organization.module.ts'

/** Members of coalitions by that name. The note beside it was written about them, so it goes with the name. */
export const coalitionPersonalData: PersonalDataKeeper = {
  heading: 'member of guiding coalitions',
  read: (em, { fullName }): Promise<unknown> =>
    em.execute(
      `select p.name as program, m.role, m.note,
              (select count(*)::int from coalition_attendance a
                where a.organization_id = m.organization_id and a.member_id = m.id) as "meetings attended"
         from coalition_member m
         join program p on p.organization_id = m.organization_id and p.id = m.program_id
        where lower(m.full_name) = lower(?) order by p.name, m.id`,
      [fullName],
    ),
  async erase({ em, audit }, { fullName }) {
    const members: { id: string }[] = await em.execute(
      `update coalition_member set full_name = '${ERASED_PERSON}', note = null, version = version + 1
        where lower(full_name) = lower(?) returning id`,
      [fullName],
    )
    // A member's entries say their name, since the record is of nobody else.
    for (const { id } of members) {
      audit(id, {})
      await em.execute('select app.erase_audit_details(?)', [id])
    }
  },
}
