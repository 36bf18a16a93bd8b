import { ERASED_PERSON, eraseName, type PersonalDataKeeper } from '../organization/organization.module.ts'

/** Stakeholders by that name. What was written about them goes with the name; where they stood stays as the program's figure. */
export const stakeholderPersonalData: PersonalDataKeeper = {
  heading: 'stakeholder of programs',
  read: (em, { fullName }): Promise<unknown> =>
    em.execute(
      `select p.name as program, s.position, s.power, s.interest, s.support, s.engagement,
              s.desired_engagement as "desired engagement", s.note,
              (select json_agg(json_build_object('from', c.from_day, 'power', c.power, 'interest', c.interest,
                 'support', c.support, 'engagement', c.engagement, 'desired engagement', c.desired_engagement)
                 order by c.from_day)
                 from stakeholder_standing c
                where c.organization_id = s.organization_id and c.stakeholder_id = s.id) as course
         from stakeholder s
         join program p on p.organization_id = s.organization_id and p.id = s.program_id
        where lower(s.name) = lower(?) order by p.name, s.id`,
      [fullName],
    ),
  async erase({ em, audit }, { fullName }) {
    const erased: { id: string }[] = await em.execute(
      `update stakeholder set name = '${ERASED_PERSON}', position = null, note = null, version = version + 1
        where lower(name) = lower(?) returning id`,
      [fullName],
    )
    // Notes of relations are about both of the two.
    const related: { id: string }[] = await em.execute(
      `update stakeholder_relation set note = null, version = version + 1
        where note is not null and (from_id = any (?::uuid[]) or to_id = any (?::uuid[])) returning id`,
      [idsOf(erased), idsOf(erased)],
    )
    for (const { id } of [...erased, ...related]) {
      audit(id, {})
      await em.execute('select app.erase_audit_details(?)', [id])
    }
  },
}

/** Stakeholders whom somebody of that name keeps in touch with. */
export const stakeholderContactPersonalData: PersonalDataKeeper = {
  heading: 'in touch with stakeholders',
  read: (em, { fullName }): Promise<unknown> =>
    em.execute(
      `select p.name as program, s.name as stakeholder
         from stakeholder s
         join program p on p.organization_id = s.organization_id and p.id = s.program_id
        where lower(s.contact_name) = lower(?) order by p.name, s.name, s.id`,
      [fullName],
    ),
  erase: ({ em }, { fullName }) => eraseName(em, 'stakeholder', ['contact_name'], fullName),
}

const idsOf = (records: readonly { id: string }[]) => `{${records.map(({ id }) => id).join(',')}}`
