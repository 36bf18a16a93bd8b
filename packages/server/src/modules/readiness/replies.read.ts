import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { ReadinessReplyType } from './reply.type.ts'

type Row = ReadinessReplyType & { roundId: string }

async function readReplies(
  { em }: SignedInContext,
  roundIds: readonly string[],
): Promise<Map<string, Row[]>> {
  const rows: Row[] = await em.execute(
    `select round_id as "roundId", id, version, theme, said, done, answered_on as "answeredOn"
       from readiness_reply where round_id = any (?::uuid[]) and archived_at is null
      order by answered_on, id`,
    [`{${roundIds.join(',')}}`],
  )
  return Map.groupBy(rows, ({ roundId }) => roundId)
}

/** The replies to a round in the order given. */
export const repliesOf = batched<ReadinessReplyType[]>(readReplies, [])
