import type { EntityManager } from '@mikro-orm/postgresql'
import { batched } from '../../kernel/batched.ts'
import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { ReadinessRoundType } from './readiness-round.type.ts'

/** What the database answers: moments as text. */
type Row = Omit<ReadinessRoundType, 'openedAt' | 'closedAt'> & {
  openedAt: string | null
  closedAt: string | null
}

/** The keys or the names of what a round is linked with: an expression over its columns. */
const named = (link: string, record: string, column: 'id' | 'name') =>
  `array(select ${column === 'id' ? 'x.id::text' : 'x.name'}
           from ${link} l join ${record} x on x.organization_id = l.organization_id and x.id = l.${record === 'wave' ? 'wave_id' : 'unit_id'}
          where l.organization_id = r.organization_id and l.round_id = r.id
          order by ${record === 'wave' ? 'x.go_live_on, x.id' : 'x.name, x.id'})`

const ROUNDS = `
  select r.program_id as "programId", r.id, r.version, r.name, r.kind, r.scope, r.opens_on as "opensOn", r.closes_on as "closesOn",
         r.languages, r.traits, r.asks_for_comments as "asksForComments", r.origin = 'file' as "isFromFile",
         r.opened_at as "openedAt", r.closed_at as "closedAt", r.invited_count as "invitedCount",
         r.answered_count as "answeredCount", r.minimum_group_size as "minimumGroupSize",
         json_build_object('id', i.id, 'name', i.name, 'number', i.number) as instrument,
         ${named('readiness_round_wave', 'wave', 'id')} as "waveIds",
         ${named('readiness_round_wave', 'wave', 'name')} as "waveNames",
         ${named('readiness_round_unit', 'business_unit', 'id')} as "unitIds",
         ${named('readiness_round_unit', 'business_unit', 'name')} as "unitNames"
    from readiness_round r
    join readiness_instrument i on i.organization_id = r.organization_id and i.id = r.instrument_id
   where r.archived_at is null`

async function readRounds(
  { em }: SignedInContext,
  programIds: readonly string[],
): Promise<Map<string, ReadinessRoundType[]>> {
  const rows: Row[] = await em.execute(
    `${ROUNDS} and r.program_id = any (?::uuid[]) order by r.opens_on, r.closes_on, r.id`,
    [`{${programIds.join(',')}}`],
  )
  return Map.groupBy(rows.map(toRound), ({ programId }) => programId)
}

/** The rounds of a program, in the order in which they open. */
export const roundsOf = batched<ReadinessRoundType[]>(readRounds, [])

/** One round that isn't taken away; whether the viewer may see it is asked elsewhere. */
export async function readRound(em: EntityManager, id: string): Promise<ReadinessRoundType | null> {
  if (!isId(id)) return null
  const [row]: Row[] = await em.execute(`${ROUNDS} and r.id = ?`, [id])
  return row ? toRound(row) : null
}

function toRound({ openedAt, closedAt, ...row }: Row): ReadinessRoundType {
  return {
    ...row,
    openedAt: openedAt === null ? null : new Date(openedAt),
    closedAt: closedAt === null ? null : new Date(closedAt),
  }
}
