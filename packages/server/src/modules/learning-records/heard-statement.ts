import type { StatementInput } from '@tidemark/domain/learning-records/statement-input'

/** A statement that was heard, as the row that is or will be kept of it. */
export interface HeardStatement {
  /** The row's id. */
  id: string
  sourceId: string
  statement: StatementInput
  /** When it was heard: it happened then, where it doesn't say when. */
  receivedAt: Date
}

/** Why a statement waits; `entry_changed`: what it takes back was changed by somebody else since. */
export type WaitsFor = 'person' | 'activity' | 'person_and_activity' | 'withdrawal' | 'entry_changed'

/** An entry of attendance as it was before a statement changed it, to be put back. */
export interface EntryBefore {
  status: string
  score: number | null
  registeredOn: string | null
  endedOn: string | null
  source: string
  isPresumed: boolean
  waitingSince: string | null
  archivedAt: string | null
}

/** What became of a statement. */
export interface Outcome {
  state: 'applied' | 'waiting' | 'ignored'
  reason: string | null
  /** Whom and what it means by its own words; null where that is no longer of interest. */
  personKey: string | null
  activityKey: string | null
  /** Whether all that it says is kept: it waits, or an answer that can be taken back decided about it. */
  isKept: boolean
  attendanceId: string | null
  /** Null: there was no entry before, or it changed nothing. */
  before: EntryBefore | null
  /** Null: it changed nothing. */
  madeVersion: number | null
}

/** What became of a statement that changed nothing. */
export const unapplied = (
  state: Outcome['state'],
  reason: string | null,
  more: Partial<Outcome> = {},
): Outcome => ({
  state,
  reason,
  personKey: null,
  activityKey: null,
  isKept: state === 'waiting',
  attendanceId: null,
  before: null,
  madeVersion: null,
  ...more,
})
