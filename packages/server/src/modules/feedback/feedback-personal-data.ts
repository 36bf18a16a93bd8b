import { ERASED_PERSON, type PersonalDataKeeper } from '../organization/organization.module.ts'

/**
 * What a person said about messages under their name, and comments and answers whose words name them. What they said without a
 * name is nobody's: nothing leads to it.
 *
 * Erased, a comment of theirs becomes like any without a name: a key drawn by lot, the Monday of its week, and no word of which
 * message it was about, since nobody decided when it came in what may be told.
 */
export const feedbackPersonalData: PersonalDataKeeper = {
  heading: 'comments on messages',
  read: (em, { id, fullName }): Promise<unknown> =>
    em.execute(
      `select f.received_on::text as "said on", f.body as words, f.theme as about, p.name as program, c.title as message,
              case when f.employee_id = ? then 'by this person' else 'names this person' end as how
         from feedback f
         join program p on p.organization_id = f.organization_id and p.id = f.program_id
         left join communication c on c.organization_id = f.organization_id and c.id = f.communication_id
        where f.employee_id = ? or position(lower(?) in lower(f.body)) > 0
        order by f.received_on, f.id`,
      [id, id, fullName],
    ),
  async erase({ em, audit }, { id, fullName }) {
    await em.execute(
      `update feedback set id = gen_random_uuid(), employee_id = null, communication_id = null, audience_id = null,
              source = 'link', received_on = date_trunc('week', received_on)::date,
              created_at = date_trunc('week', received_on)::date::timestamp at time zone 'UTC', version = version + 1
        where employee_id = ?`,
      [id],
    )
    const name = fullName.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
    for (const [table, column] of IN_WORDS) {
      const named: { id: string }[] = await em.execute(
        `update "${table}" set ${column} = regexp_replace(${column}, ?, '${ERASED_PERSON}', 'gi'), version = version + 1
          where position(lower(?) in lower(${column})) > 0 returning id`,
        [name, fullName],
      )
      // The entries of an answer repeat its words; those of a comment never do.
      if (table !== 'feedback')
        for (const { id: answer } of named) {
          audit(answer, {})
          await em.execute('select app.erase_audit_details(?)', [answer])
        }
    }
  },
}

/** Where a name can stand within somebody's words. */
const IN_WORDS = [
  ['feedback', 'body'],
  ['feedback_answer', 'said'],
  ['feedback_answer', 'done'],
] as const
