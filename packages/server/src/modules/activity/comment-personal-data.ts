import type { PersonalDataKeeper } from '../organization/organization.module.ts'

/**
 * A person's comments, the mentions of them and when they looked at programs. Handed out in their own words; erased, the
 * comments keep their place and lose the words, which may tell who wrote them.
 */
export const commentPersonalData: PersonalDataKeeper = {
  heading: 'comments',
  read: (em, { accountIds }): Promise<unknown> =>
    em.execute(
      `select c.created_at as "written at", c.edited_at as "changed at", c.body as words, p.name as program,
              case when c.author_id = any (?::uuid[]) then 'by this person' else 'mentions this person' end as how
         from comment c left join program p on p.organization_id = c.organization_id and p.id = c.program_id
        where c.author_id = any (?::uuid[])
           or exists (select from comment_mention m where m.organization_id = c.organization_id and m.comment_id = c.id
                         and m.account_id = any (?::uuid[]))
        order by c.id`,
      [literal(accountIds), literal(accountIds), literal(accountIds)],
    ),
  async erase({ em }, { accountIds }) {
    const accounts = literal(accountIds)
    await em.execute(
      `update comment set body = '', version = version + 1 where author_id = any (?::uuid[]) and body <> ''`,
      [accounts],
    )
    await em.execute(
      `delete from comment_mention m using comment c
        where c.organization_id = m.organization_id and c.id = m.comment_id
          and (m.account_id = any (?::uuid[]) or c.author_id = any (?::uuid[]))`,
      [accounts, accounts],
    )
    await em.execute('delete from program_visit where account_id = any (?::uuid[])', [accounts])
  },
}

const literal = (ids: readonly string[]) => `{${ids.join(',')}}`
