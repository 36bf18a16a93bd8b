import type { EntityManager } from '@mikro-orm/postgresql'
import { checkAnswersInput } from '@tidemark/domain/understanding/check-answers-input'
import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import type { LinkedPerson } from '../../kernel/personal-link.ts'
import { writeTogether } from '../../kernel/write-together.ts'
import { readAskedCheck } from './asked-check.read.ts'

/** What became of somebody's answers. */
export type CheckOutcome = 'taken' | 'answered' | 'closed' | 'unknown'

/**
 * Takes what somebody answers, once. The statement takes away that they haven't answered and puts down what they answered,
 * both or neither; of many at once with the same link all but one find nothing to take away. This is all that happens: no
 * audit entry, no kept answer, no line of log.
 */
export async function takeCheckAnswers(
  em: EntityManager,
  { personId }: LinkedPerson,
  sent: unknown,
  now: Date,
): Promise<CheckOutcome> {
  const today = now.toISOString().slice(0, 10)
  const check = await readAskedCheck(em, personId, today)
  if (!check) return 'unknown'
  if (check.state !== 'open') return check.state
  const { answers } = checked(z.object({ answers: checkAnswersInput(check.questions) }), { answers: sent })
  const [row] = await writeTogether<{ taken: boolean }>(em, {
    text: TAKE_CHECK_ANSWERS,
    values: [personId, today, answers],
  })
  if (row?.taken) return 'taken'
  const state = (await readAskedCheck(em, personId, today))?.state ?? 'unknown'
  return state === 'open' ? 'unknown' : state
}

/** Person, today, answers. */
const TAKE_CHECK_ANSWERS = `
  with taken as (
    delete from check_open_invitation o using understanding_check c
     where o.invitee_id = $1 and c.organization_id = o.organization_id and c.id = o.check_id
       and c.closed_at is null and c.archived_at is null and c.closes_on >= $2::date
    returning o.organization_id, o.check_id),
  answer as (
    insert into check_answer (id, organization_id, check_id, answers)
    select gen_random_uuid(), organization_id, check_id, $3::int2[] from taken)
  select exists (select from taken) as taken`
