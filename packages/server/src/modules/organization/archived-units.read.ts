import type { EntityManager } from '@mikro-orm/postgresql'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import type { ArchivedUnitPageType, ArchivedUnitType } from './archived-unit.type.ts'

/** Units that were archived, by name and key; `search` is part of a name or code. The total obeys it too. */
export async function readArchivedUnits(
  em: EntityManager,
  search: string | null,
  page: PageInput,
): Promise<ArchivedUnitPageType> {
  const condition = `u.archived_at is not null ${search?.trim() ? 'and (u.name ilike ? or u.code ilike ?)' : ''}`
  const pattern = containsPattern(search ?? '')
  const parameters = search?.trim() ? [pattern, pattern] : []
  const after = page.after ? decodeCursor(page.after, ['text', 'id']) : null
  const beyond = after ? 'and (u.name, u.id) > (?, ?::uuid)' : ''
  const [rows, counted] = await Promise.all([
    em.execute<(Omit<ArchivedUnitType, 'archivedAt'> & { archivedAt: string })[]>(
      `select u.id, u.code, u.name, u.archived_at as "archivedAt", parent.name as "parentName"
         from business_unit u left join business_unit parent on parent.id = u.parent_id
        where ${condition} ${beyond} order by u.name, u.id limit ?`,
      [...parameters, ...(after ?? []), page.first + 1],
    ),
    em.execute<{ total: number }[]>(
      `select count(*)::int as total from business_unit u where ${condition}`,
      parameters,
    ),
  ])
  const items = rows.slice(0, page.first).map((unit) => ({ ...unit, archivedAt: new Date(unit.archivedAt) }))
  const last = items.at(-1)
  return {
    items,
    total: counted[0]?.total ?? 0,
    endCursor: last && rows.length > page.first ? encodeCursor([last.name, last.id]) : null,
  }
}
