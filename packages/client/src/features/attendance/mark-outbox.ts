import { newRequestKey } from '../../shared/apollo/request-key.ts'
import { dropDraft, keepDraft, listDrafts, readDraft } from '../../shared/forms/drafts.ts'
import { waitingMarksOf } from '../../shared/forms/waiting-marks.ts'
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

/** Marks as they wait on this device: their name there, and the session that they are of. */
export interface KeptEntry extends OutgoingEntry {
  readonly name: string
  readonly sessionId: string
}

/** Where the marks of a session wait until they are on file: on this device, entry by entry, so that two windows don't mix them up. */
const outboxOf = (viewerId: string, sessionId: string): string => `${waitingMarksOf(viewerId)}${sessionId}.`

/** Puts marks at the end of those that wait. Names sort by time, which keeps their order after the page was closed. */
export function makeEntry(viewerId: string, sessionId: string, marks: readonly OutgoingMark[]): KeptEntry {
  const key = newRequestKey()
  const time = Date.now().toString().padStart(14, '0')
  return { name: `${outboxOf(viewerId, sessionId)}${time}.${nextPlace()}.${key}`, sessionId, key, marks }
}

let places = 0
const nextPlace = () => (places = (places + 1) % 100_000).toString().padStart(5, '0')

export const keepEntry = ({ name, key, marks }: KeptEntry): void => keepDraft(name, { key, marks })

export const dropEntry = ({ name }: Pick<KeptEntry, 'name'>): void => dropDraft(name)

/** What waits on this device of one session, the oldest first; without one, of all sessions. */
export function readEntries(viewerId: string, sessionId?: string): KeptEntry[] {
  const all = waitingMarksOf(viewerId)
  return listDrafts(sessionId === undefined ? all : outboxOf(viewerId, sessionId)).flatMap((name) => {
    // `as`: written by keepEntry and by nothing else.
    const kept = readDraft(name) as OutgoingEntry | undefined
    const [of = ''] = name.slice(all.length).split('.')
    return kept && Array.isArray(kept.marks) ? [{ name, sessionId: of, ...kept }] : []
  })
}

export const countMarks = (entries: readonly OutgoingEntry[]): number =>
  entries.reduce((sum, { marks }) => sum + marks.length, 0)

/**
 * What waits behind marks that have been answered: the next mark of each of their people is based on what is on file of them
 * now. Answers the entries that this has changed.
 */
export function baseOn(
  waiting: readonly KeptEntry[],
  answered: Pick<OutgoingEntry, 'marks'>,
  versionOf: (employeeId: string) => number | null,
): KeptEntry[] {
  const open = new Set(answered.marks.map(({ employeeId }) => employeeId))
  return waiting.flatMap((entry) => {
    let isChanged = false
    const marks = entry.marks.map((one) => {
      if (!open.delete(one.employeeId) || one.version !== 'after') return one
      isChanged = true
      return { ...one, version: versionOf(one.employeeId) }
    })
    return isChanged ? [{ ...entry, marks }] : []
  })
}
