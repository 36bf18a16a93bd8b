import type { EntityManager } from '@mikro-orm/postgresql'
import { containsPattern } from '../../kernel/contains-pattern.ts'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import type { UnitReach } from '../access/access.module.ts'
import { COVERED_UNITS } from '../programs/programs.module.ts'
import { reachOf } from '../organization/organization.module.ts'
import type { CoalitionGapPageType, CoalitionGapType } from './coalition.type.ts'
import { STOOD_FOR } from './stood-for.read.ts'

interface Asked {
  programId: string
  reach: UnitReach
  search: string | null
  page: PageInput
}

interface Row {
  total: number
  items: (CoalitionGapType & { depth: number })[]
}

/**
 * One page of the units in reach that the program affects and nobody stands for, the uppermost first, then by name; the
 * total obeys the same filter. All that lies below such a unit and has nobody hangs together, since whoever stands for a
 * unit stands for all below it; so units and people below are counted along the tree of the gaps alone.
 */
export async function readCoalitionGaps(
  em: EntityManager,
  { programId, reach, search, page }: Asked,
): Promise<CoalitionGapPageType> {
  const inReach = reachOf(reach)
  const after = page.after ? decodeCursor(page.after, ['number', 'text', 'id']) : null
  const [row]: Row[] = await em.execute(
    `with recursive ${inReach.sql.replace(/^recursive /, '')}, ${COVERED_UNITS}, ${STOOD_FOR},
     uncovered as (
       select u.id, u.name, u.parent_id from business_unit u
        where u.id in (select id from covered) and u.id not in (select id from stood_for)
          and u.id in (select id from reach)),
     above as (
       select g.id, g.parent_id as next, 0 as depth, array[]::text[] as path from uncovered g
       union all
       select a.id, u.parent_id, a.depth + 1, u.name || a.path
         from above a join business_unit u on u.id = a.next where u.id in (select id from reach)),
     matching as (
       select distinct on (g.id) g.id, g.name, a.depth, a.path
         from uncovered g join above a on a.id = g.id where g.name ilike ? order by g.id, a.depth desc),
     shown as (
       select * from matching where ?::bigint is null or (depth, name, id) > (?::bigint, ?::text, ?::uuid)
        order by depth, name, id limit ?),
     below as (
       select id as top, id from shown
       union all
       select b.top, u.id from below b join uncovered u on u.parent_id = b.id),
     counted as (
       select b.top, count(distinct b.id)::int - 1 as units, count(e.id)::int as people
         from below b left join employee e on e.unit_id = b.id and e.archived_at is null group by b.top)
     select (select count(*)::int from matching) as total,
            coalesce((select json_agg(json_build_object('id', s.id, 'name', s.name, 'path', s.path, 'depth', s.depth,
                                                        'unitsBelow', c.units, 'people', c.people)
                                      order by s.depth, s.name, s.id)
                        from shown s join counted c on c.top = s.id), '[]') as items`,
    [
      ...inReach.parameters,
      programId,
      programId,
      containsPattern(search ?? ''),
      after?.[0] ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      after?.[2] ?? null,
      page.first + 1,
    ],
  )
  const { total, items } = row ?? { total: 0, items: [] }
  const shown = items.slice(0, page.first)
  const last = shown.at(-1)
  return {
    items: shown,
    total,
    endCursor: last && items.length > page.first ? encodeCursor([`${last.depth}`, last.name, last.id]) : null,
  }
}
