import type { EntityManager } from '@mikro-orm/postgresql'
import { insertRows } from './insert-rows.ts'
import { newId } from './new-id.ts'

/** What an audit entry is told; its place in the chain, its time and its hashes are the database's. */
export interface AuditNote {
  organizationId: string
  accountId: string | null
  command: string
  subjectId: string | null
  detail: Record<string, unknown>
}

/**
 * Puts entries at the end of the organization's chain, which nobody else can then lengthen until the transaction ends: so
 * this has to be the last statement before the commit.
 */
export async function writeAuditEntries(em: EntityManager, notes: readonly AuditNote[]): Promise<void> {
  const rows = notes.map((note) => ({
    id: newId(),
    organization_id: note.organizationId,
    account_id: note.accountId,
    command: note.command,
    subject_id: note.subjectId,
    detail: note.detail,
  }))
  await insertRows(em, 'audit_entry', rows)
}
