import { createHash } from 'node:crypto'

/** An audit entry as the database writes it out; numbers too large for JavaScript stay text. */
export interface ChainedEntry {
  id: string
  organizationId: string
  sequence: number
  previousHash: string | null
  hash: string
  accountId: string | null
  subjectId: string | null
  command: string
  /** Instant in microseconds since 1970, which no `Date` can hold. */
  atMicroseconds: string
  at: string
  /** Null once erased. */
  detail: string | null
  detailSalt: string | null
  detailHash: string
}

/** The hash that an entry must have: one field a line, the free text last. The same stands in `app.audit_entry_hash`. */
export function hashEntry(entry: ChainedEntry): string {
  const fields = [
    entry.previousHash ?? '',
    entry.sequence,
    entry.id,
    entry.organizationId,
    entry.accountId ?? '',
    entry.subjectId ?? '',
    entry.atMicroseconds,
    entry.detailHash,
    entry.command,
  ]
  return createHash('sha256').update(fields.join('\n')).digest('hex')
}

/** The hash of what an entry tells. The salt is erased with it, so that nobody can try what it may have been. */
export const hashDetail = (salt: string, detail: string): string =>
  createHash('sha256').update(Buffer.from(salt, 'hex')).update(detail).digest('hex')
