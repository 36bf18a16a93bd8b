import type { EntityManager } from '@mikro-orm/postgresql'
import { insertRows } from '../../kernel/insert-rows.ts'
import type { HeardStatement, Outcome } from './heard-statement.ts'

/** A statement that is kept for the first time. */
interface New extends HeardStatement {
  statementId: string
  digest: string
  raw: unknown
}

/** Puts down statements that came, with what became of each. */
export async function keepOutcomes(
  em: EntityManager,
  organizationId: string,
  statements: readonly New[],
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<void> {
  const rows = statements.flatMap((one) => {
    const outcome = outcomes.get(one.id)
    if (!outcome) return []
    return [
      {
        id: one.id,
        organization_id: organizationId,
        source_id: one.sourceId,
        statement_id: one.statementId,
        digest: one.digest,
        received_at: one.receivedAt,
        ...columnsOf(outcome),
        statement: outcome.isKept ? one.raw : null,
      },
    ]
  })
  await insertRows(em, 'learning_statement', rows)
}

/** Puts down what became of statements that were kept before. */
export async function changeOutcomes(
  em: EntityManager,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<void> {
  const rows = [...outcomes].map(([id, outcome]) => ({ id, keeps: outcome.isKept, ...columnsOf(outcome) }))
  await em.execute(
    `update learning_statement s
        set state = o.state, reason = o.reason, person_key = o.person_key, activity_key = o.activity_key,
            attendance_id = o.attendance_id, before = o.before, made_version = o.made_version,
            statement = case when o.keeps then s.statement end
       from json_to_recordset(?::json) as o (
         id uuid, keeps boolean, state text, reason text, person_key text, activity_key text, attendance_id uuid, before jsonb,
         made_version int)
      where s.id = o.id`,
    [JSON.stringify(rows)],
  )
}

const columnsOf = (outcome: Outcome) => ({
  state: outcome.state,
  reason: outcome.reason,
  person_key: outcome.personKey,
  activity_key: outcome.activityKey,
  attendance_id: outcome.attendanceId,
  before: outcome.before,
  made_version: outcome.madeVersion,
})
