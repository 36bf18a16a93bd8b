import type { EntityManager } from '@mikro-orm/postgresql'
import { ASK_WITHIN_DAYS } from '@tidemark/domain/training-evaluation/reaction'
import { writeAuditEntries } from '../../kernel/write-audit-entries.ts'
import { closeEvaluation } from './close-evaluation.ts'
import { openEvaluation, WAS_THERE } from './open-evaluation.ts'
import { TrainingEvaluation } from './training-evaluation.entity.ts'

/** An evaluation that the day has opened or closed. */
export interface TurnedEvaluation {
  evaluationId: string
  command: 'openTrainingEvaluation' | 'closeTrainingEvaluation'
}

/**
 * Asks those who were at sessions of which it is on file who was there, and closes what has run its days. Each in a transaction of
 * its own; whoever comes second, on whatever node, finds it done. Nobody is asked where fewer were there than may be told of.
 */
export async function turnEvaluations(
  em: EntityManager,
  organizationId: string,
  now: Date,
): Promise<TurnedEvaluation[]> {
  const today = now.toISOString().slice(0, 10)
  const toOpen: { id: string }[] = await em.execute(`select s.id ${TO_OPEN} order by s.ends_at, s.id`, [
    now,
    now,
  ])
  const toClose: { id: string }[] = await em.execute(
    'select id from training_evaluation where closed_at is null and closes_on < ?::date order by closes_on, id',
    [today],
  )
  const turned: TurnedEvaluation[] = []
  const each = async (
    command: TurnedEvaluation['command'],
    act: (own: EntityManager) => Promise<string | null>,
  ) => {
    await em.fork().transactional(async (own) => {
      const evaluationId = await act(own)
      if (evaluationId === null) return
      const detail = { byDate: true }
      await writeAuditEntries(own, [
        { organizationId, accountId: null, command, subjectId: evaluationId, detail },
      ])
      turned.push({ evaluationId, command })
    })
  }
  for (const { id } of toOpen)
    await each('openTrainingEvaluation', async (own) => {
      const [held] = await own.execute<unknown[]>(
        `select s.id ${TO_OPEN} and s.id = ? for no key update of s skip locked`,
        [now, now, id],
      )
      return held ? openEvaluation(own, id, now) : null
    })
  for (const { id } of toClose)
    await each('closeTrainingEvaluation', async (own) => {
      const [open] = await own.execute<unknown[]>(
        'select from training_evaluation where id = ? and closed_at is null for no key update skip locked',
        [id],
      )
      if (!open) return null
      await closeEvaluation(own, await own.findOneOrFail(TrainingEvaluation, id), now)
      return id
    })
  return turned
}

/** Takes the instant twice. */
const TO_OPEN = `
  from training_session s
 where s.state = 'held' and s.part_of_id is null and s.archived_at is null
   and s.ends_at <= ?::timestamptz and s.ends_at > ?::timestamptz - interval '${ASK_WITHIN_DAYS} days'
   and not exists (select from training_evaluation e where e.organization_id = s.organization_id and e.session_id = s.id)
   and (select count(*) from attendance a join employee e on e.organization_id = a.organization_id and e.id = a.employee_id
         where a.organization_id = s.organization_id and a.session_id = s.id and ${WAS_THERE} and e.archived_at is null)
       >= (select minimum_group_size from organization where id = s.organization_id)`
