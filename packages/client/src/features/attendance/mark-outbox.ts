import { newRequestKey } from '../../shared/apollo/request-key.ts'
import { dropDraft, keepDraft, listDrafts, readDraft } from '../../shared/forms/drafts.ts'
import type { SheetStatus } from './sheet-fields.ts'

/** What is put down about one person, as it is sent: all of it, so that nothing has to be known to send it. */
export interface OutgoingMark {
  readonly employeeId: string
  /** The version that was seen; null = no entry. `after` = the one that a mark on its way will have made. */
  readonly version: number | null | 'after'
  /** Null: taken off the sheet. */
  readonly status: SheetStatus | null
  readonly score: number | null
  readonly scoreBefore: number | null
  /** For the list, since a walk-in isn't on it yet. */
  readonly fullName: string
  readonly staffNumber: string
  readonly unitName: string
}

/** Marks that were made together. The key makes sure that they act once, however often they are sent. */
export interface OutgoingEntry {
  readonly key: string
  readonly marks: readonly OutgoingMark[]
}

/** Where the marks of a session wait until they are on file: on this device, entry by entry, so that two windows don't mix them up. */
export const outboxOf = (viewerId: string, sessionId: string): string => `marks.${viewerId}.${sessionId}.`

/** Puts marks at the end of those that wait. Names sort by time, which keeps their order after the page was closed. */
export function makeEntry(outbox: string, marks: readonly OutgoingMark[]): { name: string } & OutgoingEntry {
  const key = newRequestKey()
  return { name: `${outbox}${Date.now().toString().padStart(14, '0')}.${nextPlace()}.${key}`, key, marks }
}

let places = 0
const nextPlace = () => (places = (places + 1) % 100_000).toString().padStart(5, '0')

export type KeptEntry = ReturnType<typeof makeEntry>

export const keepEntry = ({ name, key, marks }: KeptEntry): void => keepDraft(name, { key, marks })

export const dropEntry = ({ name }: Pick<KeptEntry, 'name'>): void => dropDraft(name)

/** What waits on this device, the oldest first. */
export const readEntries = (outbox: string): KeptEntry[] =>
  listDrafts(outbox).flatMap((name) => {
    // `as`: written by keepEntry and by nothing else.
    const kept = readDraft(name) as OutgoingEntry | undefined
    return kept && Array.isArray(kept.marks) ? [{ name, ...kept }] : []
  })
