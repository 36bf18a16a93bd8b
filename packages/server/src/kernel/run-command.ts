import {
  ForeignKeyConstraintViolationException,
  OptimisticLockError,
  UniqueConstraintViolationException,
} from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { answerOfEarlierSend, keepAnswer } from './keyed-send.ts'
import { Refused } from './refusal.ts'
import { RefusalType } from './refusal.type.ts'
import type { SignedInContext, Viewer } from './request-context.ts'
import { writeAuditEntries } from './write-audit-entries.ts'

/** What a command works with: one transaction, and a place for what the audit record shall say. */
export interface Command {
  em: EntityManager
  viewer: Viewer
  now: Date
  /** Puts down which record was changed and how; the entry commits or rolls back with the command. */
  audit(subjectId: string | null, detail: Record<string, unknown>): void
  /** The same of an edit, by what it changes. One that leaves everything as it was did not happen: it has no entry. */
  auditEdit(subjectId: string, changes: Record<string, unknown>): void
}

/**
 * Runs a command in one transaction and writes its audit entry in the same one. A refusal, a lost race or a
 * broken constraint undoes everything and comes back as data; anything else is a fault and is thrown.
 *
 * Sent again with the same idempotency key it does nothing, and answers what it answered the first time. A command that
 * tells a secret says in `toldOnce` what to do instead, since secrets aren't kept.
 */
export async function runCommand<Result>(
  context: SignedInContext,
  name: string,
  act: (command: Command) => Promise<Result>,
  { toldOnce }: { toldOnce?: string } = {},
): Promise<Result | RefusalType> {
  return answer(() =>
    context.em.fork().transactional(async (em) => {
      const { viewer, send } = context
      if (!send) return actAndAudit(context, name, em, act)
      const sender = { em, viewer, send }
      const earlier = await answerOfEarlierSend(sender, toldOnce)
      if (earlier) return earlier.answer as Result // what this very command has kept, for this very request
      return actAndAudit(context, name, em, act, (result) =>
        keepAnswer(sender, toldOnce === undefined ? result : null),
      )
    }),
  )
}

/** What was done, or the refusal as data. */
export async function answer<Result>(act: () => Promise<Result>): Promise<Result | RefusalType> {
  try {
    return await act()
  } catch (error) {
    return refusalOf(error)
  }
}

async function actAndAudit<Result>(
  { viewer, now }: SignedInContext,
  name: string,
  em: EntityManager,
  act: (command: Command) => Promise<Result>,
  keep?: (result: Result) => Promise<void>,
) {
  const notes: { subjectId: string | null; detail: Record<string, unknown> }[] = []
  const audit: Command['audit'] = (subjectId, detail) => notes.push({ subjectId, detail })
  const auditEdit: Command['auditEdit'] = (subjectId, changes) => {
    if (Object.keys(changes).length > 0) audit(subjectId, changes)
  }
  const result = await act({ em, viewer, now, audit, auditEdit })
  await em.flush()
  await keep?.(result)
  const { organizationId, accountId } = viewer
  await writeAuditEntries(
    em,
    notes.map((note) => ({ ...note, organizationId, accountId, command: name })),
  )
  return result
}

function refusalOf(error: unknown): RefusalType {
  if (error instanceof Refused) return refusal(error)
  if (error instanceof OptimisticLockError) return refusal(changedMeanwhile())
  if (error instanceof UniqueConstraintViolationException) return refusal(taken(error))
  // A composite key also refuses a record of another tenant, so this is the answer for "doesn't exist".
  if (error instanceof ForeignKeyConstraintViolationException) {
    return refusal(
      new Refused('NOT_FOUND', `A record that this refers to doesn't exist, or is still in use.`),
    )
  }
  throw error
}

function refusal({ code, message, problems }: Refused): RefusalType {
  return Object.assign(new RefusalType(), { code, message, problems })
}

/** The later of two editors is told, never silently overwritten. */
export const changedMeanwhile = () =>
  new Refused('CONFLICT', 'Somebody else changed this in the meantime. Look at their version, then decide.')

function taken(error: UniqueConstraintViolationException): Refused {
  // Under row-level security PostgreSQL leaves out which values clashed, so the constraint's own name has to tell.
  const constraint = 'constraint' in error && typeof error.constraint === 'string' ? error.constraint : ''
  const columns = /_organization_id_(\w+)_unique$/.exec(constraint)?.[1] ?? ''
  const field = columns.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  return new Refused('ALREADY_EXISTS', 'Another record already has this value.', [
    { field, code: 'taken', message: 'Already taken. Choose another, or open the record that has it.' },
  ])
}
