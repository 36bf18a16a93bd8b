import type { EntityManager } from '@mikro-orm/postgresql'
import type { AskedKind } from '@tidemark/domain/learning-records/statement'
import { statementInput } from '@tidemark/domain/learning-records/statement-input'
import type { Command } from '../../kernel/run-command.ts'
import type { HeardStatement } from './heard-statement.ts'
import { changeOutcomes } from './keep-outcomes.ts'
import { notesOf } from './notes-of.ts'
import { settleInOrder } from './settle-in-order.ts'

/** A name that somebody has just explained. */
interface Asked {
  kind: AskedKind
  key: string
}

/** The most waiting statements that are looked at in one go; the rest stays, and is looked at in the next. */
const AT_ONCE_MAX = 5_000

/**
 * Looks again at statements that wait, for one name or all, oldest first: what they name may be known by now. Answers how many
 * still wait.
 */
export async function settleWaiting(
  { em, viewer, now, audit }: Command,
  asked: Asked | null = null,
): Promise<number> {
  const waiting = await readWaiting(em, asked)
  const { organizationId } = viewer
  const changes = await settleInOrder(em, { organizationId, now }, waiting, (_, outcomes) =>
    changeOutcomes(em, outcomes),
  )
  for (const { subjectId, detail } of notesOf(changes, {})) audit(subjectId, detail)
  const [left]: { count: number }[] = await em.execute(
    `select count(*)::int as count from learning_statement where state = 'waiting'`,
  )
  return left?.count ?? 0
}

/** Until the command ends no statement comes, and nobody else answers: what is found on file holds. */
export const holdStatements = (em: EntityManager): Promise<unknown> =>
  em.execute('select id from learning_source order by id for no key update')

async function readWaiting(em: EntityManager, asked: Asked | null): Promise<HeardStatement[]> {
  const rows: { id: string; sourceId: string; statement: unknown; receivedAt: string }[] = await em.execute(
    `select id, source_id as "sourceId", statement, received_at as "receivedAt" from learning_statement
      where state = 'waiting' ${asked ? `and ${asked.kind === 'person' ? 'person_key' : 'activity_key'} = ?` : ''}
      order by id limit ?`,
    [...(asked ? [asked.key] : []), AT_ONCE_MAX],
  )
  return rows.map(({ statement, receivedAt, ...row }) => ({
    ...row,
    statement: statementInput.parse(statement),
    receivedAt: new Date(receivedAt),
  }))
}
