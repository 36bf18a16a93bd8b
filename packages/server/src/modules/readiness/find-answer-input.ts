import type { EntityManager } from '@mikro-orm/postgresql'
import { answerInput, type AnswerableRound } from '@tidemark/domain/readiness/answer-input'
import { isId } from '../../kernel/load.ts'
import { readTogether } from '../../kernel/read-together.ts'

/** So many rounds are hardly ever answered at a time. */
const MOST_KEPT = 100

type AnswerInput = ReturnType<typeof answerInput>

// Neither an instrument in use nor what a round asks changes any more, so a process may keep the rules for good. To make one
// costs more than all else that an answer needs of the processor here.
const kept = new Map<string, AnswerInput>()

/** The rule for what a round that was opened takes as answers; null where there is no such round. */
export async function findAnswerInput(
  em: EntityManager,
  organizationId: string,
  roundId: string,
): Promise<AnswerInput | null> {
  if (!isId(roundId)) return null
  const key = `${organizationId} ${roundId.toLowerCase()}`
  const known = kept.get(key)
  if (known) return known
  const [round] = await readTogether<AnswerableRound>(em, {
    text: `select n.content -> 'items' as items, r.asks_for_comments as "asksForComments"
             from readiness_round r
             join readiness_instrument n on n.organization_id = r.organization_id and n.id = r.instrument_id
            where r.id = $1 and r.opened_at is not null and r.archived_at is null`,
    values: [roundId],
  })
  if (!round) return null
  const [oldest] = kept.keys()
  if (oldest !== undefined && kept.size >= MOST_KEPT) kept.delete(oldest)
  const items = round.items.map(({ scaleMin, scaleMax }) => ({ scaleMin, scaleMax }))
  const rule = answerInput({ items, asksForComments: round.asksForComments })
  kept.set(key, rule)
  return rule
}
