import type { PersonalDataKeeper } from '../organization/organization.module.ts'

/** The audit record about a person and by them. Erased, its entries stay in their chain and no longer say what they changed. */
export const auditPersonalData: PersonalDataKeeper = {
  heading: 'audit record',
  read: (em, { id, accountIds }): Promise<unknown> =>
    em.execute(
      `select at, command as what, case when account_id = any (?::uuid[]) then 'by this person' else 'about this person' end as how,
              case when subject_id = ? or subject_id = any (?::uuid[]) then detail end as detail
         from audit_entry where subject_id = ? or subject_id = any (?::uuid[]) or account_id = any (?::uuid[])
        order by sequence`,
      [literal(accountIds), id, literal(accountIds), id, literal(accountIds), literal(accountIds)],
    ),
  async erase({ em }, { id, accountIds }) {
    for (const subject of [id, ...accountIds])
      await em.execute('select app.erase_audit_details(?)', [subject])
  },
}

const literal = (ids: readonly string[]) => `{${ids.join(',')}}`
