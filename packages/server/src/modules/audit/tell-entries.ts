import type { HistoryKind } from '../../kernel/history-kind.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { changesInDetail } from './changes-in-detail.ts'
import { readHistoryNames } from './history-names.read.ts'
import type { HistoryEntryType } from './history.type.ts'
import { tellChange } from './tell-change.ts'

/** An audit entry as it was written down, with the kind of its record. */
export interface RecordedEntry {
  id: string
  at: Date
  who: string | null
  command: string
  detail: Record<string, unknown> | null
  isErased: boolean
  kind: HistoryKind
}

/** Entries in words, with names for the ids of what the viewer reaches: one statement for each table that is named. */
export async function tellEntries(
  context: SignedInContext,
  entries: readonly RecordedEntry[],
): Promise<HistoryEntryType[]> {
  const raw = entries.map(({ detail, kind }) => changesInDetail(detail, kind.fields))
  const names = await readHistoryNames(context, raw.flat())
  return entries.map(({ id, at, who, command, isErased, kind }, place) => ({
    id,
    at: new Date(at),
    who,
    what: kind.commands[command] ?? command,
    isErased,
    changes: (raw[place] ?? []).map((change) => tellChange(change, names)),
  }))
}
