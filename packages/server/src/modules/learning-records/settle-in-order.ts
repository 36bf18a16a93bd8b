import type { EntityManager } from '@mikro-orm/postgresql'
import { readStatement } from '@tidemark/domain/learning-records/read-statement'
import type { Entry } from './entries.ts'
import type { HeardStatement, Outcome } from './heard-statement.ts'
import { settleStatements } from './settle-statements.ts'
import { withdrawStatement } from './withdraw-statement.ts'

/** What statements changed: entries that heard something, and those that were put back to what they were. */
export interface Changes {
  heard: readonly Entry[]
  takenBack: readonly string[]
}

/**
 * Settles statements in the order in which they came. One that takes another back has to find that on file, so those before it
 * are kept first; all others go together.
 */
export async function settleInOrder<Heard extends HeardStatement>(
  em: EntityManager,
  settling: { organizationId: string; now: Date },
  heard: readonly Heard[],
  keep: (some: readonly Heard[], outcomes: ReadonlyMap<string, Outcome>) => Promise<void>,
): Promise<Changes> {
  const changes: { heard: Entry[]; takenBack: string[] } = { heard: [], takenBack: [] }
  let group: Heard[] = []
  const settleGroup = async () => {
    const { outcomes, changed } = await settleStatements(em, settling, group)
    await keep(group, outcomes)
    changes.heard.push(...changed)
    group = []
  }
  for (const one of heard) {
    const read = readStatement(one.statement)
    if (read.kind !== 'withdraws') {
      group.push(one)
      continue
    }
    await settleGroup()
    const { sourceId } = one
    const { outcome, entryId } = await withdrawStatement(em, {
      ...settling,
      sourceId,
      statementId: read.statementId,
    })
    await keep([one], new Map([[one.id, outcome]]))
    if (entryId !== null) changes.takenBack.push(entryId)
  }
  await settleGroup()
  return changes
}
