import type { EntityManager } from '@mikro-orm/postgresql'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import { readManyPeople } from '../../kernel/read-many-people.ts'
import {
  BY_DUE_DAY,
  FROM_TOLD,
  LISTED,
  listedPeople,
  type ListedRow,
  NO_DAY,
  tellPerson,
} from './listed-people.ts'
import type { RequiredPersonPageType } from './training-coverage.type.ts'
import type { PeopleRequest } from './view-required-people.ts'

/** A page of the people whom the viewer sees by name, with what is required of them. */
export async function readRequiredPeople(
  em: EntityManager,
  { viewer, wanted, which }: PeopleRequest,
  page: PageInput,
): Promise<RequiredPersonPageType> {
  const { sql, parameters } = listedPeople(viewer, wanted, which)
  const after = page.after ? decodeCursor(page.after, ['text', 'text', 'id', 'id']) : null
  const rows = await readManyPeople<ListedRow & { total: number }>(
    em,
    `with recursive ${sql}
     select ${LISTED}, (select count(*)::int from told) as total
       ${FROM_TOLD}
      ${after ? `where (${BY_DUE_DAY}) > (?::date, ?, ?::uuid, ?::uuid)` : ''}
      order by ${BY_DUE_DAY}
      limit ?`,
    [...parameters, ...(after ?? []), page.first + 1],
  )
  const items = rows.slice(0, page.first)
  const last = items.at(-1)
  return {
    items: items.map((row) => tellPerson(row, wanted.asOf)),
    total: rows[0]?.total ?? 0,
    endCursor:
      last && rows.length > page.first
        ? encodeCursor([last.dueOn ?? NO_DAY, last.fullName, last.employeeId, last.courseId])
        : null,
  }
}
