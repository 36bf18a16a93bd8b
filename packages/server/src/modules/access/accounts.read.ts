import type { EntityManager } from '@mikro-orm/postgresql'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import { Account } from './account.entity.ts'

/** Accounts by name and key whose name or address holds the search; the total obeys the same search. */
export async function readAccounts(em: EntityManager, search: string | null, { first, after }: PageInput) {
  const pattern = search?.trim() ? containsPattern(search) : '%'
  const matching = { $or: [{ displayName: { $ilike: pattern } }, { email: { $ilike: pattern } }] }
  const [name, id] = after ? decodeCursor(after, 2) : []
  const beyond =
    name === undefined
      ? {}
      : { $or: [{ displayName: { $gt: name } }, { displayName: name, id: { $gt: id } }] }
  const [rows, total] = await Promise.all([
    em
      .fork()
      .find(
        Account,
        { $and: [matching, beyond] },
        { orderBy: { displayName: 'asc', id: 'asc' }, limit: first + 1 },
      ),
    em.fork().count(Account, matching),
  ])
  const items = rows.slice(0, first)
  const last = items.at(-1)
  return {
    items,
    total,
    endCursor: last && rows.length > first ? encodeCursor([last.displayName, last.id]) : null,
  }
}
