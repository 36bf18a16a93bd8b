import { isId } from '../../kernel/load.ts'
import type { HistoryKind } from '../../kernel/history-kind.ts'
import { decodeCursor, encodeCursor, type PageInput } from '../../kernel/page.input.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { changesInDetail } from './changes-in-detail.ts'
import { historyKindOf, historyTables } from './history-kinds.ts'
import { readHistoryNames } from './history-names.read.ts'
import type { HistoryPageType } from './history.type.ts'
import { tellChange } from './tell-change.ts'

interface EntryRow {
  id: string
  sequence: string
  at: Date
  who: string | null
  command: string
  detail: Record<string, unknown> | null
  isErased: boolean
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
  const shown = rows
    .slice(0, page.first)
    .map((row) => ({ row, raw: changesInDetail(row.detail, kind.fields) }))
  const names = await readHistoryNames(
    context,
    shown.flatMap(({ raw }) => raw),
  )
  const last = shown.at(-1)
  return {
    items: shown.map(({ row: { id, at, who, command, isErased }, raw }) => ({
      id,
      at: new Date(at),
      who,
      what: kind.commands[command] ?? command,
      isErased,
      changes: raw.map((change) => tellChange(change, names)),
    })),
    endCursor: last && rows.length > page.first ? encodeCursor([last.row.sequence]) : null,
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
  const [before] = after ? decodeCursor(after, 1) : []
  if (before !== undefined && !/^\d{1,18}$/.test(before)) {
    throw new Refused(
      'INVALID_INPUT',
      'This page cursor is not one of ours. Start again with the first page.',
    )
  }
  return em.execute(
    `select e.id, e.sequence::text, e.at, a.display_name as who, e.command, e.detail, e.erased_at is not null as "isErased"
       from audit_entry e left join account a on a.organization_id = e.organization_id and a.id = e.account_id
      where e.subject_id = ? and e.command = any (?::text[]) and (?::bigint is null or e.sequence < ?::bigint)
      order by e.organization_id, e.subject_id, e.sequence desc limit ?`,
    [subjectId, `{${Object.keys(kind.commands).join(',')}}`, before ?? null, before ?? null, first + 1],
  )
}
