import type { Combination } from '@tidemark/domain/audiences/overlaps'
import type { EntityManager } from '@mikro-orm/postgresql'
import { batched } from '../../kernel/batched.ts'
import { COVERED_UNITS } from '../programs/programs.module.ts'
import { PROGRAM_AUDIENCE_PEOPLE } from './audience-people.ts'

/** A unit that waves name, with those in it and below whom no audience holds. */
export interface UnspokenUnit {
  id: string
  name: string
  people: number
}

/** Whom the audiences of a program hold together, and whom its waves reach and no audience holds. */
export interface AudienceReach {
  /** The smallest group that the organization shows. */
  minimum: number
  combinations: Combination[]
  /** Everybody whom the program's open waves reach. */
  reached: number
  /** Those of them whom no audience holds: in all, and by the uppermost units that waves name. */
  unspoken: number
  unspokenUnits: UnspokenUnit[]
}

const NOTHING: AudienceReach = { minimum: 5, combinations: [], reached: 0, unspoken: 0, unspokenUnits: [] }

/** In one statement, however many audiences, units and people there are. */
async function readAudienceReach(em: EntityManager, programId: string): Promise<AudienceReach> {
  const [row]: AudienceReach[] = await em.execute(
    `with recursive ${PROGRAM_AUDIENCE_PEOPLE}, ${COVERED_UNITS},
     held as (
       select id, array_agg(audience_id::text order by audience_id) as audiences from audience_people group by id),
     combination as (
       select audiences, count(*)::int as people from held group by audiences),
     own as (
       select e.unit_id, count(*)::int as people, count(*) filter (where h.id is null)::int as unspoken
         from employee e left join held h on h.id = e.id
        where e.unit_id in (select id from covered) and e.archived_at is null and e.erased_at is null
        group by e.unit_id),
     above as (
       select u.id, u.parent_id as next, u.id as top from business_unit u where u.id in (select unit_id from own where unspoken > 0)
       union all
       select a.id, u.parent_id, u.id from above a join business_unit u on u.id = a.next where u.id in (select id from covered)),
     uppermost as (
       select a.top as id, sum(o.unspoken)::int as people
         from above a join own o on o.unit_id = a.id
        where a.next is null or a.next not in (select id from covered)
        group by a.top)
     select (select minimum_group_size from organization) as minimum,
            coalesce((select json_agg(json_build_object('audienceIds', audiences, 'people', people)) from combination), '[]')
              as combinations,
            coalesce((select sum(people) from own), 0)::int as reached,
            coalesce((select sum(unspoken) from own), 0)::int as unspoken,
            coalesce((select json_agg(json_build_object('id', u.id, 'name', u.name, 'people', t.people)
                                      order by t.people desc, u.name, u.id)
                        from uppermost t join business_unit u on u.id = t.id), '[]') as "unspokenUnits"`,
    [programId, programId],
  )
  return row ?? NOTHING
}

/** The same for the fields of a program's audiences, which one reading tells together. */
export const audienceReachOf = batched<AudienceReach>(async ({ em }, programIds) => {
  const found = new Map<string, AudienceReach>()
  for (const id of programIds) found.set(id, await readAudienceReach(em, id))
  return found
}, NOTHING)
