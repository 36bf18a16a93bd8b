import type { ImportOptions } from '@tidemark/domain/imports/import-options'
import type { PlannedKind } from '@tidemark/domain/imports/import-state'
import type { CountedStatusWord } from '@tidemark/domain/imports/status-words'
import type { ColumnChoice } from '@tidemark/domain/imports/match-columns'
import type { TableProblem } from '../read-table/table-problem.ts'

/** What the planning thread gets to work with. */
export interface PlanRequest {
  readonly kind: PlannedKind
  readonly bytes: Uint8Array
  readonly fileName: string
  readonly choice: ColumnChoice
  readonly options: ImportOptions
  readonly today: string
  /** What the system knows, as JSON text: `ImportStates`. */
  readonly state: string
}

/** A plan in numbers. */
export interface PlanSummary {
  readonly rowsRead: number
  readonly addCount: number
  readonly changeCount: number
  readonly leaveCount: number
  readonly absentCount: number
  readonly refusedCount: number
  readonly noticeCount: number
  readonly totals: { label: string; value: number }[]
  /** The words of the column of statuses, where a kind has one. */
  readonly words?: readonly CountedStatusWord[]
}

/** A plan as it is kept. */
export interface PlanOutcome {
  readonly summary: PlanSummary
  /** Of file, mapping, options and everything that the plan would do. */
  readonly digest: string
  /** How many records would be written. */
  readonly writes: number
  /** `{ summary, changes, problems }` as JSON text for the column `plan`. */
  readonly stored: string
}

/** Some lines to write, as plain data: what `ImportLot` is before its kind is known. */
export interface PlainLot {
  readonly part: 'add' | 'change' | 'archive'
  readonly items: readonly unknown[]
}

/** What the planning thread answers. */
export type PlanMessage =
  | { readonly kind: 'planned'; readonly outcome: PlanOutcome }
  | { readonly kind: 'refused'; readonly problem: TableProblem }
  | { readonly kind: 'lot'; readonly lot: PlainLot | null }
