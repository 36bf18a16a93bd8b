import { batched } from '../../kernel/batched.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { AccountRefType } from './account-ref.type.ts'
import type { RecordRefType } from './record-ref.type.ts'
import { readRecords } from './records.read.ts'

/** Somebody whom a comment calls. */
export interface CalledPerson extends AccountRefType {
  mentionId: string
  isUnread: boolean
}

/** The accounts of some keys by the names that they have now. */
export const accountRef = batched<AccountRefType | null>(async ({ em }, ids) => {
  const rows: AccountRefType[] = await em.execute(
    'select id, display_name as "displayName" from account where id = any (?::uuid[])',
    [`{${ids.join(',')}}`],
  )
  return new Map(rows.map((row) => [row.id, row]))
}, null)

/** Whom each comment calls. */
export const calledBy = batched<CalledPerson[]>(readCalled, [])

async function readCalled({ em }: SignedInContext, ids: readonly string[]) {
  const rows: (CalledPerson & { comment: string })[] = await em.execute(
    `select m.comment_id as comment, m.id as "mentionId", m.read_at is null as "isUnread", a.id, a.display_name as "displayName"
       from comment_mention m join account a on a.organization_id = m.organization_id and a.id = m.account_id
      where m.comment_id = any (?::uuid[]) order by m.id`,
    [`{${ids.join(',')}}`],
  )
  return Map.groupBy(rows, ({ comment }) => comment)
}

/** What the record of each comment is called. */
export const recordRef = batched<RecordRefType | null>(({ em }, ids) => readRecords(em, ids), null)
