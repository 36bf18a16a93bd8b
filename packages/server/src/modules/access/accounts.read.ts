import type { EntityManager } from '@mikro-orm/postgresql'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import { readTogether } from '../../kernel/read-together.ts'
import type { AccountStatus } from './account.type.ts'

/** A row of the list: the fields of an account, with the employee as a key. */
export interface AccountRow {
  id: string
  version: number
  email: string
  displayName: string
  status: AccountStatus
  employee: { id: string } | null
}

/** Accounts by name and key whose name or address holds the search; the total obeys the same search. One statement. */
export async function readAccounts(em: EntityManager, search: string | null, { first, after }: PageInput) {
  const pattern = search?.trim() ? containsPattern(search) : null
  const found = pattern === null ? '$1::text is null' : 'display_name ilike $1 or email ilike $1'
  const beyond = after ? decodeCursor(after, ['text', 'id']) : []
  const rows = await readTogether<AccountRow & { total: number }>(em, {
    text: `with matching as not materialized (select * from account where ${found}),
           page as (
             select * from matching ${after ? 'where (display_name, id::text) > ($3, $4)' : ''}
              order by display_name, id limit $2)
           select p.id, p.version, p.email, p.display_name as "displayName", p.status,
                  case when p.employee_id is not null then json_build_object('id', p.employee_id) end as employee, t.total
             from (select count(*)::int as total from matching) t left join page p on true order by p.display_name, p.id`,
    values: [pattern, first + 1, ...beyond],
  })
  const page = rows.filter(({ id }) => id !== null)
  const items = page.slice(0, first)
  const last = items.at(-1)
  return {
    items,
    total: rows[0]?.total ?? 0,
    endCursor: last && page.length > first ? encodeCursor([last.displayName, last.id]) : null,
  }
}
