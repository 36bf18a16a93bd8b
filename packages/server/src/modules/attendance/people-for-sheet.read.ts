import type { EntityManager } from '@mikro-orm/postgresql'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import type { SheetHead, SheetPersonType } from './attendance-sheet.type.ts'

/** So many are shown below the field: whoever isn't among them is found by another letter. */
export const HITS_MAX = 12

/** So many letters make a search: fewer would find everybody. */
const LETTERS_MIN = 2

/**
 * People whose name or staff number holds each of the words, those of the session first, then those of whose name a word
 * begins so. All people of the organization can come to a session, so all are looked through.
 */
export async function findPeopleForSheet(
  em: EntityManager,
  { id, partOfId }: Pick<SheetHead, 'id' | 'partOfId'>,
  typed: string,
): Promise<SheetPersonType[]> {
  const words = typed.trim().split(/\s+/).slice(0, 5)
  if (typed.trim().length < LETTERS_MIN || typed.includes('\0')) return []
  const [first = ''] = words
  const begins = containsPattern(first).slice(1)
  return em.execute(
    `with on_sheet as (
       select distinct employee_id from attendance
        where session_id in (?::uuid, ?::uuid) and archived_at is null)
     select e.id as "employeeId", e.full_name as "fullName", e.staff_number as "staffNumber",
            u.name as "unitName", s.employee_id is not null as "isOnSheet"
       from employee e
       join business_unit u on u.organization_id = e.organization_id and u.id = e.unit_id
       left join on_sheet s on s.employee_id = e.id
      where e.erased_at is null and e.archived_at is null
        and ${words.map(() => '(e.full_name ilike ? or e.staff_number ilike ?)').join(' and ')}
      order by s.employee_id is not null desc,
               (e.full_name ilike ? or e.full_name ilike ? or e.staff_number ilike ?) desc, e.full_name, e.id
      limit ?`,
    [
      id,
      partOfId,
      ...words.flatMap((word) => [containsPattern(word), containsPattern(word)]),
      begins,
      `% ${begins}`,
      begins,
      HITS_MAX,
    ],
  )
}
