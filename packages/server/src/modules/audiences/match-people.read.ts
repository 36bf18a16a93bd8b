import type { EntityManager } from '@mikro-orm/postgresql'

/** What became of one entry of a pasted column. */
export interface MatchedEntry {
  entry: string
  /** How many people it could be: 1 is who is meant, 0 nobody. */
  people: number
  /** Whom it means, if that is one person. */
  employeeId: string | null
  staffNumber: string | null
  fullName: string | null
}

/**
 * Whom entries of a pasted column mean, in their order: the person with that staff number, else those with that mail
 * address, else those with that name; upper and lower case are one. Who has left is nobody.
 */
export function readMatchedEntries(em: EntityManager, entries: readonly string[]): Promise<MatchedEntry[]> {
  return em.execute(
    `with entry as (
       select t.entry, t.place, lower(t.entry) as key
         from json_array_elements_text(?) with ordinality as t(entry, place)),
     person as (
       select e.id, e.staff_number, e.full_name, lower(e.staff_number) as number, lower(e.email) as email,
              lower(regexp_replace(trim(e.full_name), '\\s+', ' ', 'g')) as name
         from employee e where e.archived_at is null and e.erased_at is null),
     found as (
       select n.place, 1 as rank, p.id from entry n join person p on p.number = n.key
       union all
       select n.place, 2, p.id from entry n join person p on p.email = n.key
       union all
       select n.place, 3, p.id from entry n join person p on p.name = n.key),
     best as (
       select place, id from found f where rank = (select min(rank) from found b where b.place = f.place)),
     counted as (
       select place, count(*)::int as people, (array_agg(id))[1] as id from best group by place)
     select n.entry, coalesce(c.people, 0) as people, p.id as "employeeId", p.staff_number as "staffNumber",
            p.full_name as "fullName"
       from entry n
       left join counted c on c.place = n.place
       left join person p on p.id = c.id and c.people = 1
      order by n.place`,
    [JSON.stringify(entries)],
  )
}
