import { IsolationLevel } from '@mikro-orm/core'
import type { EntityManager } from '@mikro-orm/postgresql'
import { ERASING_COMMAND } from '../../kernel/erasing-command.ts'
import { readChain, readHead, type AuditHead } from './audit-chain.read.ts'
import type { ChainedEntry } from './hash-entry.ts'
import { judgeEntry, missing, name } from './judge-entry.ts'

/** More would say the same again, and looking for where a moved entry stood takes its time. */
const MOST_FINDINGS = 20

export interface ChainReport {
  entries: number
  head: AuditHead | null
  /** What is wrong, in words; empty when the chain is whole. At most 20. */
  findings: string[]
}

/**
 * Follows the audit record of the tenant of the context from its first entry and recomputes every hash. Against somebody who
 * can rewrite all of it, the end of the chain included, only an earlier end that was kept elsewhere helps: `expected`.
 */
export function verifyChain(em: EntityManager, expected?: AuditHead): Promise<ChainReport> {
  const settings = { readOnly: true, isolationLevel: IsolationLevel.REPEATABLE_READ }
  return em.transactional((snapshot) => follow(snapshot, expected), settings)
}

async function follow(em: EntityManager, expected: AuditHead | undefined): Promise<ChainReport> {
  const head = await readHead(em)
  const longest = Math.max(head?.sequence ?? 0, expected?.sequence ?? 0)
  const findings: string[] = []
  const erased = new Map<string, string>()
  let before: ChainedEntry | null = null
  let entries = 0
  for await (const entry of readChain(em)) {
    entries += 1
    const finding = judgeEntry(entry, before, longest)
    if (finding !== null) findings.push(finding)
    if (entry.sequence === expected?.sequence && entry.hash !== expected.hash) {
      findings.push(`${name(entry)} is not the one whose hash was kept: the record was rewritten.`)
    }
    if (entry.detail === null) erased.set(entry.subjectId ?? '', name(entry))
    if (entry.command === ERASING_COMMAND) erased.delete(entry.subjectId ?? '')
    before = entry
    if (findings.length >= MOST_FINDINGS) return { entries, head, findings }
  }
  findings.push(
    ...[...erased.values()].map((entry) => `${entry} was blanked without an erasure on the record.`),
  )
  findings.push(...judgeEnd(before, head, expected))
  return { entries, head, findings: findings.slice(0, MOST_FINDINGS) }
}

/** Whether the chain ends where the head, and an end that was kept elsewhere, say. */
function judgeEnd(
  end: ChainedEntry | null,
  head: AuditHead | null,
  expected: AuditHead | undefined,
): string[] {
  const known = Math.max(head?.sequence ?? 0, expected?.sequence ?? 0)
  const last = end?.sequence ?? 0
  if (last < known) return [`The record was cut off: ${missing(last + 1, known)}`]
  if (last > (head?.sequence ?? 0)) return ['The record goes on after its end: entries were put in.']
  if (head && end?.hash !== head.hash) return ['The last entry is not the one that was written last.']
  return []
}
