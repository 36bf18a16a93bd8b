import type { EntityManager } from '@mikro-orm/postgresql'
import { PASTED_LINES_MAX } from '@tidemark/domain/attendance/read-pasted-people'
import { Field, Int, ObjectType } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { Refused } from '../../kernel/refusal.ts'
import { type SheetHead, SheetPersonType } from './attendance-sheet.type.ts'

/** The most people of one name that are offered to choose from. */
const MATCHES_MAX = 5

@ObjectType('ListedPeople', { description: 'Whom one line of a pasted list names.' })
export class ListedPeopleType {
  @Field(() => Int, { description: 'Which line, counted from 0.' })
  line: number

  @AtMost(MATCHES_MAX)
  @Field(() => [SheetPersonType], {
    description:
      'People whom it names, those on the sheet first: none is unknown, several have to be chosen from.',
  })
  matches: SheetPersonType[]
}

/**
 * Whom the lines of a list name: by staff number, address or full name, the family name first or last, capitals making no
 * difference. Everybody in the organization is found, since people come who weren't expected.
 */
export async function readPeopleOfList(
  em: EntityManager,
  { id, partOfId }: Pick<SheetHead, 'id' | 'partOfId'>,
  lines: readonly string[],
): Promise<ListedPeopleType[]> {
  if (lines.length > PASTED_LINES_MAX)
    throw new Refused(
      'INVALID_INPUT',
      `Paste at most ${PASTED_LINES_MAX} lines at once; import what is longer.`,
    )
  const asked = lines.flatMap((text, line) => waysOf(text).map((name) => ({ line, name })))
  const rows: (SheetPersonType & { line: number })[] = await em.execute(
    `with asked as (
       select line, name from json_to_recordset(?::json) as asked (line int, name text)),
     named as (
       select line, id from asked join employee on lower(full_name) = name where erased_at is null
       union select line, id from asked join employee on lower(staff_number) = name where erased_at is null
       union select line, id from asked join employee on lower(email) = name where erased_at is null),
     ranked as (
       select n.line, n.id, s.employee_id is not null as on_sheet,
              row_number() over (partition by n.line order by s.employee_id is not null desc, n.id) as rank
         from named n
         left join (select distinct employee_id from attendance
                     where session_id in (?::uuid, ?::uuid) and archived_at is null) s on s.employee_id = n.id)
     select r.line, e.id as "employeeId", e.full_name as "fullName", e.staff_number as "staffNumber",
            u.name as "unitName", r.on_sheet as "isOnSheet"
       from ranked r
       join employee e on e.id = r.id
       join business_unit u on u.organization_id = e.organization_id and u.id = e.unit_id
      where r.rank <= ? order by r.line, r.rank`,
    [JSON.stringify(asked), id, partOfId, MATCHES_MAX],
  )
  const byLine = Map.groupBy(rows, ({ line }) => line)
  return lines.map((_, line) => ({ line, matches: byLine.get(line) ?? [] }))
}

/** The ways in which a line may be written on file: "Okafor, Ada" is Ada Okafor too. */
function waysOf(text: string): string[] {
  const name = text.replaceAll(/\s+/g, ' ').replaceAll('\0', '').trim().toLowerCase()
  const [family, given, ...more] = name.split(',').map((part) => part.trim())
  return family && given && more.length === 0 ? [name, `${given} ${family}`] : [name]
}
