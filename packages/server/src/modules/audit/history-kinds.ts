import type { HistoryKind } from '../../kernel/history-kind.ts'

const kinds = new Map<string, HistoryKind>()

/** Tells which records have a history; called once, where the features are put together. */
export function offerHistories(...offered: readonly HistoryKind[]): void {
  for (const kind of offered) kinds.set(kind.table, kind)
}

/** The kind of the records of a table. */
export const historyKindOf = (table: string): HistoryKind | undefined => kinds.get(table)

/** The tables of all kinds. */
export const historyTables = (): string[] => [...kinds.keys()]

/** All kinds. */
export const historyKinds = (): HistoryKind[] => [...kinds.values()]
