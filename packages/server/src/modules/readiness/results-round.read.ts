import type { EntityManager } from '@mikro-orm/postgresql'
import type { InstrumentContent } from '@tidemark/domain/readiness/instrument'
import type { RoundKind, Trait } from '@tidemark/domain/readiness/round'
import { isId } from '../../kernel/load.ts'

/** A closed round, and the last closed one before it that asked some of the same: what its results are compared with. */
export interface ResultsRound {
  id: string
  programId: string
  programName: string
  name: string
  kind: RoundKind
  instrumentName: string
  content: InstrumentContent
  traits: Trait[]
  minimumGroupSize: number
  closedAt: Date
  before: { id: string; name: string; closedAt: Date; content: InstrumentContent } | null
}

/** A round that is closed; null if there is none of that id. */
export async function readResultsRound(em: EntityManager, id: string): Promise<ResultsRound | null> {
  if (!isId(id)) return null
  const [round]: Row[] = await em.execute(
    `select r.id, r.program_id as "programId", p.name as "programName", r.name, r.kind, i.name as "instrumentName", i.content,
            r.traits, r.minimum_group_size as "minimumGroupSize", r.closed_at as "closedAt", before.before
       from readiness_round r
       join program p on p.organization_id = r.organization_id and p.id = r.program_id
       join readiness_instrument i on i.organization_id = r.organization_id and i.id = r.instrument_id
       left join lateral (
         select json_build_object('id', b.id, 'name', b.name, 'closedAt', b.closed_at, 'content', bi.content) as before
           from readiness_round b
           join readiness_instrument bi on bi.organization_id = b.organization_id and bi.id = b.instrument_id
          where b.organization_id = r.organization_id and b.program_id = r.program_id and b.closed_at < r.closed_at
            and b.archived_at is null
            and exists (select from jsonb_array_elements(bi.content -> 'items') earlier
                          join jsonb_array_elements(i.content -> 'items') item on item ->> 'key' = earlier ->> 'key')
          order by b.closed_at desc, b.id limit 1) before on true
      where r.id = ? and r.closed_at is not null and r.archived_at is null`,
    [id],
  )
  if (!round) return null
  const { before } = round
  return {
    ...round,
    closedAt: new Date(round.closedAt),
    before: before && { ...before, closedAt: new Date(before.closedAt) },
  }
}

/** Instants come as text, by themselves and within JSON. */
type Row = Omit<ResultsRound, 'closedAt' | 'before'> & {
  closedAt: string
  before: (Omit<NonNullable<ResultsRound['before']>, 'closedAt'> & { closedAt: string }) | null
}
