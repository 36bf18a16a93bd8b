import type { EntityManager } from '@mikro-orm/postgresql'
import type { Problem } from '@tidemark/domain/kernel/problem'
import { readStatement } from '@tidemark/domain/learning-records/read-statement'
import { STATEMENTS_MAX } from '@tidemark/domain/learning-records/statement'
import { statementInput, type StatementInput } from '@tidemark/domain/learning-records/statement-input'
import { z } from 'zod'
import { checked, PUT_RIGHT } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { LinkedPerson } from '../../kernel/personal-link.ts'
import { Refused } from '../../kernel/refusal.ts'
import { writeAuditEntries } from '../../kernel/write-audit-entries.ts'
import { digestOf } from './digest-of.ts'
import { notesOf } from './notes-of.ts'
import { keepOutcomes } from './keep-outcomes.ts'
import { settleInOrder } from './settle-in-order.ts'

/** How far the clock of a learning system may be ahead of ours. */
const AHEAD_MS = 60 * 60_000

const STATEMENTS = z.array(statementInput).min(1).max(STATEMENTS_MAX)

/** What a learning system sent. */
export interface Received {
  statements: readonly unknown[]
  /** The id that its address gives to a single statement. */
  statementId?: string | undefined
  now: Date
}

export type Receipt =
  | { is: 'taken'; ids: string[] }
  /** No source has this key any more. */
  | { is: 'unknown' }
  /** A statement of this id says something else. */
  | { is: 'other_content'; id: string }

/**
 * Takes statements of a learning system: all of them or none, in one transaction. One that came before is the same one and acts
 * once; the same id with other words is refused.
 */
export function receiveStatements(
  em: EntityManager,
  { organizationId, personId: keyId }: LinkedPerson,
  { statements, statementId, now }: Received,
): Promise<Receipt> {
  const given = checked(STATEMENTS, statements)
  const sent = given.map((statement, place) => ({
    raw: statements[place],
    statement,
    statementId: statementId ?? statement.id ?? newId(),
    digest: digestOf(statements[place]),
  }))
  refuseWhatIsWrong(given, now)
  return em.transactional(async (own): Promise<Receipt> => {
    // Those who write statements take turns: what one of them finds on file holds until it has written.
    const sources: { id: string; keyId: string; isArchived: boolean }[] = await own.execute(
      `select id, key_id as "keyId", archived_at is not null as "isArchived" from learning_source order by id for no key update`,
    )
    const source = sources.find((one) => one.keyId === keyId && !one.isArchived)
    if (!source) return { is: 'unknown' }
    const ids = sent.map((one) => one.statementId)
    const onFile: { statementId: string; digest: string }[] = await own.execute(
      `select statement_id as "statementId", digest from learning_statement where statement_id = any (?::uuid[])`,
      [`{${ids.join(',')}}`],
    )
    const known = new Map(onFile.map((one) => [one.statementId, one.digest]))
    const other = sent.find((one) => (known.get(one.statementId) ?? one.digest) !== one.digest)
    if (other) return { is: 'other_content', id: other.statementId }

    const fresh = sent
      .filter((one) => !known.has(one.statementId))
      .map((one) => ({ ...one, id: newId(), sourceId: source.id, receivedAt: now }))
    const settled = await settleInOrder(own, { organizationId, now }, fresh, (some, outcomes) =>
      keepOutcomes(own, organizationId, some, outcomes),
    )
    await own.execute('update learning_source set last_used_on = ?::date where id = ?', [now, source.id])
    const notes = notesOf(settled, { sourceId: source.id })
    await writeAuditEntries(
      own,
      notes.map((note) => ({
        ...note,
        organizationId,
        accountId: null,
        command: 'receiveLearningStatements',
      })),
    )
    return { is: 'taken', ids }
  })
}

/** What only all of them together, or the clock, can tell. */
function refuseWhatIsWrong(statements: readonly StatementInput[], now: Date) {
  const seen = new Set<string>()
  const problems = statements.flatMap(({ id, timestamp, ...rest }, place): Problem[] => {
    const isTwice = id !== undefined && seen.has(id)
    if (id !== undefined) seen.add(id)
    const found: Problem[] = []
    if (isTwice)
      found.push({
        field: `${place}.id`,
        code: 'twice',
        message: 'Another statement of this request has this id.',
      })
    if (timestamp && timestamp.getTime() > now.getTime() + AHEAD_MS)
      found.push({ field: `${place}.timestamp`, code: 'to_come', message: 'This moment is still to come.' })
    const read = readStatement({ id, timestamp, ...rest })
    if (read.kind === 'nothing' && read.reason === 'object' && isVoiding(rest.verb.id))
      found.push({
        field: `${place}.object`,
        code: 'no_statement',
        message: 'Name the statement that is voided: objectType StatementRef with its id.',
      })
    return found
  })
  if (problems.length > 0) throw new Refused('INVALID_INPUT', PUT_RIGHT, problems)
}

const isVoiding = (verb: string) => verb === 'http://adlnet.gov/expapi/verbs/voided'
