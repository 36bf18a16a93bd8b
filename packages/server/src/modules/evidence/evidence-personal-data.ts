import type { PersonalDataKeeper } from '../organization/organization.module.ts'

/** What somebody put on file. It stays when they are erased: then it was added by an account that is nobody's. */
export const evidencePersonalData: PersonalDataKeeper = {
  heading: 'evidence put on file',
  read: (em, { accountIds }): Promise<unknown> =>
    em.execute(
      `select p.name as program, e.title, e.created_at as "put on file at"
         from evidence e join program p on p.organization_id = e.organization_id and p.id = e.program_id
        where e.added_by_id = any (?::uuid[]) order by e.created_at, e.id`,
      [`{${accountIds.join(',')}}`],
    ),
}
