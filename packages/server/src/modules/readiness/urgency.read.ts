import type { CountedShare } from '@tidemark/domain/kotter/gate-facts'
import type { Item } from '@tidemark/domain/readiness/instrument'
import type { ProgramFact } from '../../kernel/program-fact.ts'

interface ManagersOfRound {
  items: Item[]
  /** Of classes of managers, one entry an item each. */
  classes: { counts: number[]; favourables: number[] }[]
}

/**
 * Managers who say that staying as we are is not acceptable, of those who answered: the latest closed round of a program
 * that asked it and kept managers apart, as a whole. Undefined where there is none, or where no class of managers can be
 * shown; managers who were put together with others aren't counted.
 */
export const urgency: ProgramFact<ManagersOfRound, CountedShare | undefined> = {
  select: `select json_build_object('items', i.content -> 'items', 'classes', coalesce(
             (select json_agg(json_build_object('counts', f.counts, 'favourables', f.favourables))
                from readiness_figure f
               where f.organization_id = r.organization_id and f.round_id = r.id and f.unit_id is null
                 and f.traits[array_position(r.traits, 'management')] = 'manager'), '[]'))
      from readiness_round r
      join readiness_instrument i on i.organization_id = r.organization_id and i.id = r.instrument_id
     where r.program_id = ? and r.closed_at is not null and r.archived_at is null
       and 'management' = any (r.traits) and i.content -> 'items' @> '[{"marker": "urgency"}]'
     order by r.closed_at desc, r.id desc limit 1`,
  tell: (round) => (round ? countManagers(round) : undefined),
}

function countManagers({ items, classes }: ManagersOfRound): CountedShare | undefined {
  const item = items.findIndex(({ marker }) => marker === 'urgency')
  const add = (name: 'counts' | 'favourables') =>
    classes.reduce((sum, { [name]: values }) => sum + (values[item] ?? 0), 0)
  const of = add('counts')
  return of === 0 ? undefined : { count: add('favourables'), of }
}
