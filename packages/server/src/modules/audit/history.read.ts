import { isId } from '../../kernel/load.ts'
import type { HistoryKind } from '../../kernel/history-kind.ts'
import { encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { historyKindOf, historyTables } from './history-kinds.ts'
import type { HistoryPageType } from './history.type.ts'
import { sequenceAfter } from './sequence-after.ts'
import { type RecordedEntry, tellEntries } from './tell-entries.ts'

interface EntryRow extends Omit<RecordedEntry, 'kind'> {
  sequence: string
}

/** A record's history, the latest first; null if there is no such record, or it isn't the viewer's to see. */
export async function readHistory(
  context: SignedInContext,
  subjectId: string,
  page: PageInput,
): Promise<HistoryPageType | null> {
  const kind = isId(subjectId) ? await kindOfRecord(context, subjectId) : undefined
  if (!kind || !(await kind.maySee(context, subjectId))) return null
  const rows = await readEntries(context, kind, subjectId, page)
  const shown = rows.slice(0, page.first)
  const last = shown.at(-1)
  return {
    items: await tellEntries(
      context,
      shown.map((row) => ({ ...row, kind })),
    ),
    endCursor: last && rows.length > page.first ? encodeCursor([last.sequence]) : null,
  }
}

async function kindOfRecord({ em }: SignedInContext, id: string): Promise<HistoryKind | undefined> {
  const tables = historyTables()
  const [found]: { table: string }[] = await em.execute(
    tables.map((table) => `select '${table}' as table from "${table}" where id = ?`).join(' union all '),
    tables.map(() => id),
  )
  return found && historyKindOf(found.table)
}

function readEntries(
  { em }: SignedInContext,
  kind: HistoryKind,
  subjectId: string,
  { first, after }: PageInput,
): Promise<EntryRow[]> {
  const before = sequenceAfter(after)
  return em.execute(
    `select e.id, e.sequence::text, e.at, a.display_name as who, e.command, e.detail, e.erased_at is not null as "isErased"
       from audit_entry e left join account a on a.organization_id = e.organization_id and a.id = e.account_id
      where e.subject_id = ? and e.command = any (?::text[]) and (?::bigint is null or e.sequence < ?::bigint)
      order by e.organization_id, e.subject_id, e.sequence desc limit ?`,
    [subjectId, `{${Object.keys(kind.commands).join(',')}}`, before, before, first + 1],
  )
}
