import type { EntityManager } from '@mikro-orm/postgresql'
import type { ChainedEntry } from './hash-entry.ts'

const ENTRIES_A_PAGE = 1_000

/** The end of the chain: how many entries were ever written, and the hash of the last. */
export interface AuditHead {
  sequence: number
  hash: string
}

/** Where the chain of the tenant of the context ends, as the database noted with the last entry. */
export async function readHead(em: EntityManager): Promise<AuditHead | null> {
  const rows: { sequence: string; hash: string }[] = await em.execute(
    `select sequence::text, encode(hash, 'hex') as hash from app.audit_head`,
  )
  const [head] = rows
  return head ? { sequence: Number(head.sequence), hash: head.hash } : null
}

/** All entries of the tenant of the context in the order of the chain, a page at a time. */
export async function* readChain(em: EntityManager): AsyncGenerator<ChainedEntry> {
  let last = 0
  for (;;) {
    const page = await readPage(em, last)
    yield* page
    const end = page.at(-1)
    if (!end) return
    last = end.sequence
  }
}

async function readPage(em: EntityManager, after: number): Promise<ChainedEntry[]> {
  const rows: (Omit<ChainedEntry, 'sequence'> & { sequence: string })[] = await em.execute(
    `select id, organization_id as "organizationId", sequence::text, encode(previous_hash, 'hex') as "previousHash",
            encode(hash, 'hex') as hash, account_id as "accountId", subject_id as "subjectId", command,
            (extract(epoch from at) * 1000000)::bigint::text as "atMicroseconds", to_char(at, 'YYYY-MM-DD HH24:MI:SS') as at,
            detail::text, encode(detail_salt, 'hex') as "detailSalt", encode(detail_hash, 'hex') as "detailHash"
       from audit_entry where sequence > ? order by organization_id, audit_entry.sequence limit ?`,
    [after, ENTRIES_A_PAGE],
  )
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }))
}
