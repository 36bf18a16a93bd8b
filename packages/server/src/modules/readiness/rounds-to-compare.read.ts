import type { EntityManager } from '@mikro-orm/postgresql'
import type { AnswerDistributions } from '@tidemark/domain/readiness/answer-distributions'
import type { Item } from '@tidemark/domain/readiness/instrument'
import type { GroupSums } from '@tidemark/domain/readiness/wave-figures'

/** A closed round with what everybody whom it asked answered; `figure` null where too few did to show anything. */
export interface RoundAsWhole {
  name: string
  items: Item[]
  figure: (GroupSums & { distributions: AnswerDistributions | null }) | null
}

/**
 * The latest closed round of a program, and the one before it with the same instrument (of whatever version) in the very
 * same units: where others were asked, a difference isn't a change.
 */
export async function readRoundsToCompare(em: EntityManager, programId: string): Promise<RoundAsWhole[]> {
  return em.execute(
    `with closed as (
       select r.organization_id, r.id, r.name, r.closed_at, i.family, i.content -> 'items' as items,
              (select md5(string_agg(p.unit_id::text, ',' order by p.unit_id)) from readiness_place p
                where p.organization_id = r.organization_id and p.round_id = r.id) as units
         from readiness_round r
         join readiness_instrument i on i.organization_id = r.organization_id and i.id = r.instrument_id
        where r.program_id = ? and r.closed_at is not null and r.archived_at is null
        order by r.closed_at desc, r.id desc limit 10),
     latest as (select * from closed order by closed_at desc, id desc limit 1)
     select c.name, c.items,
            (select json_build_object('invitedCount', f.invited_count, 'answeredCount', f.answered_count,
                      'counts', f.counts, 'sums', f.sums, 'squares', f.squares, 'favourables', f.favourables,
                      'distributions', f.distributions)
               from readiness_figure f
              where f.organization_id = c.organization_id and f.round_id = c.id and f.unit_id is null
                and f.traits is null) as figure
       from closed c join latest l on l.family = c.family and l.units is not distinct from c.units
      order by c.closed_at desc, c.id desc limit 2`,
    [programId],
  )
}
