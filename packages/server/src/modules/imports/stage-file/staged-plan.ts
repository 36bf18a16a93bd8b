import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import type { ImportProblem } from '@tidemark/domain/imports/import-problem'
import type { ImportOptions } from '@tidemark/domain/imports/import-options'
import type { CalendarDate } from '@tidemark/domain/kernel/calendar-date'
import type { CountedStatusWord } from '@tidemark/domain/imports/status-words'
import type { TableProblem } from '../read-table/table-problem.ts'
import type { PlanRequest } from '../plan-in-thread/plan-message.ts'

/** The table of the transaction in which the rows of a file wait; its columns are in `staged-columns.ts`. */
export const FILE_ROW = 'pg_temp.file_row'

/** What is known of a file beside its rows. */
export interface StagedFile {
  readonly options: ImportOptions
  /** Later days are refused. */
  readonly today: CalendarDate
  /** The fields that a column is mapped to, with its name: the others stay as they are on file. */
  readonly columns: Readonly<Record<string, string>>
}

/** What came of comparing the rows of a file with what is on file. */
export interface StagedPlan {
  readonly addCount: number
  readonly changeCount: number
  readonly leaveCount: number
  readonly problems: readonly ImportProblem[]
  readonly totals: readonly { label: string; value: number }[]
  /** Of everything that writing would do. */
  readonly digest: string
}

/** A file with what was decided about it. */
export type StageRequest = Omit<PlanRequest, 'state' | 'kind'> & { readonly kind: ImportKind }

/** What the reading thread answers. */
export type StageMessage =
  | { readonly kind: 'refused'; readonly problem: TableProblem }
  /** Arrays as PostgreSQL reads them, one a column. */
  | { readonly kind: 'rows'; readonly arrays: readonly string[] }
  | {
      readonly kind: 'read'
      /** Of the file. */
      readonly digest: string
      readonly rowsRead: number
      readonly columns: Readonly<Record<string, string>>
      readonly problems: readonly ImportProblem[]
      readonly words: readonly CountedStatusWord[]
    }
