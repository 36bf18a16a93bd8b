import type { EntityManager } from '@mikro-orm/postgresql'
import type { CoalitionFacts } from '@tidemark/domain/kotter/gate-facts'
import { batched } from '../../kernel/batched.ts'
import { COVERED_UNITS } from '../programs/programs.module.ts'
import { STOOD_FOR } from './stood-for.read.ts'

/** How many of the uppermost gaps are named. */
const GAPS_NAMED = 5

/**
 * What the guiding coalition of a program amounts to, in one statement. Whoever left the coalition was nevertheless at
 * the meetings that they were at.
 */
export async function readCoalitionFacts(em: EntityManager, programId: string): Promise<CoalitionFacts> {
  const [facts]: CoalitionFacts[] = await em.execute(
    `with recursive ${COVERED_UNITS}, ${STOOD_FOR},
     uncovered as (
       select u.id, u.name, u.parent_id from business_unit u
        where u.id in (select id from covered) and u.id not in (select id from stood_for)),
     uppermost as (
       select g.id, g.name from uncovered g
        where not exists (select from uncovered above where above.id = g.parent_id)
        order by g.name, g.id limit ${GAPS_NAMED}),
     met as (
       select g.held_on from coalition_meeting g
         join coalition_attendance a on a.organization_id = g.organization_id and a.meeting_id = g.id
        where g.program_id = ? and g.archived_at is null
        group by g.id having count(*) >= 2)
     select (select count(*)::int from coalition_member where program_id = ? and archived_at is null) as members,
            (select count(*)::int from covered) as "affectedUnits",
            (select count(*)::int from uncovered) as "uncoveredUnits",
            coalesce((select json_agg(json_build_object('id', id, 'name', name) order by name, id) from uppermost),
                     '[]') as gaps,
            (select count(*)::int from met) as meetings,
            (select max(held_on)::text from met) as "lastMetOn"`,
    [programId, programId, programId, programId],
  )
  if (!facts) throw new Error('A statement without a table always answers with one row.')
  return facts
}

const NO_FACTS: CoalitionFacts = {
  members: 0,
  affectedUnits: 0,
  uncoveredUnits: 0,
  gaps: [],
  meetings: 0,
  lastMetOn: null,
}

/** The same for the fields of a coalition, which one reading tells together. */
export const coalitionFactsOf = batched<CoalitionFacts>(async ({ em }, programIds) => {
  const found = new Map<string, CoalitionFacts>()
  for (const id of programIds) found.set(id, await readCoalitionFacts(em, id))
  return found
}, NO_FACTS)
