import type { EntityManager } from '@mikro-orm/postgresql'
import { reactionInput } from '@tidemark/domain/training-evaluation/reaction'
import { checked } from '../../kernel/checked.ts'
import type { LinkedPerson } from '../../kernel/personal-link.ts'
import { writeTogether } from '../../kernel/write-together.ts'
import { readAskedReaction } from './asked-reaction.read.ts'

/** What became of what somebody said. */
export type ReactionOutcome = 'taken' | 'closed' | 'unknown'

/**
 * Takes what somebody says of a session, once. The statement takes away that they haven't yet and puts down what they said, both
 * or neither. This is all that happens: no audit entry, no kept answer, no line of log.
 */
export async function takeReaction(
  em: EntityManager,
  { personId }: LinkedPerson,
  sent: { answers?: unknown; comment?: unknown },
  now: Date,
): Promise<ReactionOutcome> {
  const today = now.toISOString().slice(0, 10)
  const asked = await readAskedReaction(em, personId, today)
  if (asked?.state !== 'open') return asked?.state ?? 'unknown'
  const { answers, comment } = checked(reactionInput, { answers: sent.answers, comment: sent.comment })
  const [row] = await writeTogether<{ taken: boolean }>(em, {
    text: TAKE_REACTION,
    values: [personId, today, answers, comment],
  })
  return row?.taken ? 'taken' : 'unknown'
}

/** Person, today, answers, comment. */
const TAKE_REACTION = `
  with taken as (
    delete from evaluation_open_invitation o using training_evaluation e
     where o.id = $1 and e.organization_id = o.organization_id and e.id = o.evaluation_id
       and e.closed_at is null and e.closes_on >= $2::date
    returning o.organization_id, o.evaluation_id),
  answer as (
    insert into evaluation_answer (id, organization_id, evaluation_id, answers, comment)
    select gen_random_uuid(), organization_id, evaluation_id, $3::int2[], $4 from taken)
  select exists (select from taken) as taken`
