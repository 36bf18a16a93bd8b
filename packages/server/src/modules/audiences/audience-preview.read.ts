import type { EntityManager } from '@mikro-orm/postgresql'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import { AUDIENCE_PEOPLE, audiencePeopleParameter, type WantedPeople } from './audience-people.ts'
import type { AudiencePersonType, AudiencePreviewType } from './audience-preview.type.ts'

const UNITS_SHOWN = 20

type Row = Omit<AudiencePreviewType, 'endCursor'>

/** Whom an audience holds, or would, in one statement whatever their number; of them, those whose name or number holds a text. */
export async function readAudiencePreview(
  em: EntityManager,
  wanted: WantedPeople,
  page: PageInput,
  search: string | null = null,
): Promise<AudiencePreviewType> {
  const after = page.after ? decodeCursor(page.after, ['text', 'id']) : null
  const pattern = containsPattern(search ?? '')
  const [row]: Row[] = await em.execute(
    `with recursive ${AUDIENCE_PEOPLE},
     person as (
       select e.id, e.full_name, e.staff_number, e.unit_id, e.job_family, e.level, e.location, e.email
         from audience_people a join employee e on e.id = a.id
        where e.full_name ilike ? or e.staff_number ilike ?),
     unit as (
       select u.name, u.id, count(*)::int as people
         from person p join business_unit u on u.id = p.unit_id group by u.id, u.name),
     largest as (select name, id, people from unit order by people desc, name, id limit ${UNITS_SHOWN}),
     shown as (
       select * from person where ?::text is null or (full_name, id) > (?::text, ?::uuid)
        order by full_name, id limit ?)
     select (select count(*)::int from person) as people,
            (select count(*)::int from person where email is null) as "withoutAddress",
            (select count(*)::int from unit) as "unitCount",
            array(select name from largest order by people desc, name, id) as "unitNames",
            array(select people from largest order by people desc, name, id) as "unitPeople",
            coalesce((select json_agg(json_build_object(
                        'id', s.id, 'fullName', s.full_name, 'staffNumber', s.staff_number, 'unitName', u.name,
                        'jobFamily', s.job_family, 'level', s.level, 'location', s.location,
                        'hasAddress', s.email is not null) order by s.full_name, s.id)
                        from shown s join business_unit u on u.id = s.unit_id), '[]') as items`,
    [
      audiencePeopleParameter(wanted),
      pattern,
      pattern,
      after?.[0] ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      page.first + 1,
    ],
  )
  if (!row) throw new Error('A statement without a table always answers with one row.')
  const items = row.items.slice(0, page.first)
  return { ...row, items, endCursor: row.items.length > page.first ? cursorOf(items.at(-1)) : null }
}

const cursorOf = (last: AudiencePersonType | undefined) =>
  last ? encodeCursor([last.fullName, last.id]) : null
