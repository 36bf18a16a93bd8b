import type { EntityManager } from '@mikro-orm/postgresql'
import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { EVALUATION_DAYS } from '@tidemark/domain/training-evaluation/reaction'
import { newId } from '../../kernel/new-id.ts'
import { queueMails } from '../mail/mail.module.ts'
import { evaluationInvitation } from './evaluation-mail.ts'

/** Whether an entry `a` of a session is of somebody who was there and can still be asked. */
export const WAS_THERE = `a.archived_at is null and not a.is_recognized and a.status in ('attended', 'completed')`

/**
 * Asks those who were at a session how it was, in a random order and under random keys, so that neither tells anything. Answers
 * the evaluation.
 */
export async function openEvaluation(em: EntityManager, sessionId: string, now: Date): Promise<string> {
  const id = newId()
  const today = now.toISOString().slice(0, 10)
  await em.execute(
    `with asked as (
       select a.organization_id, a.id
         from attendance a join employee e on e.organization_id = a.organization_id and e.id = a.employee_id
        where a.session_id = ? and ${WAS_THERE} and e.archived_at is null),
     opened as (
       insert into training_evaluation (id, organization_id, session_id, opened_on, closes_on, invited_count, minimum_group_size)
       select ?, s.organization_id, s.id, ?::date, ?::date, (select count(*) from asked), g.minimum_group_size
         from training_session s join organization g on g.id = s.organization_id where s.id = ?
       returning id)
     insert into evaluation_open_invitation (id, organization_id, evaluation_id, attendance_id)
     select gen_random_uuid(), organization_id, (select id from opened), id
       from (select * from asked order by random()) shuffled`,
    [sessionId, id, today, addDays(today, EVALUATION_DAYS - 1), sessionId],
  )
  await queueMails(em, { kind: evaluationInvitation.kind, about: id, occasion: '' })
  return id
}
