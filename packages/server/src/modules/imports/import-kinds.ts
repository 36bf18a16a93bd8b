import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import type { ImportOptions } from '@tidemark/domain/imports/import-options'
import type { ImportItems, PlannedKind } from '@tidemark/domain/imports/import-state'
import type { Viewer } from '../../kernel/request-context.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { StagedFile, StagedPlan } from './stage-file/staged-plan.ts'

/** Whose files of a kind somebody may import: everybody's, nobody's, or those of these programs. */
export type ImportReach = 'all' | 'nothing' | readonly string[]

/** Some lines of a plan that are to be written; parents come before children. */
export type ImportLot<Kind extends PlannedKind> =
  | {
      readonly part: 'add'
      readonly items: readonly { readonly key: string; readonly after: ImportItems[Kind]['after'] }[]
    }
  | {
      readonly part: 'change'
      readonly items: readonly {
        readonly key: string
        readonly before: ImportItems[Kind]['before']
        readonly after: ImportItems[Kind]['after']
      }[]
    }
  | { readonly part: 'archive'; readonly items: readonly string[] }

/** The run that a file is imported by. */
export interface WrittenRun {
  readonly id: string
  readonly options: ImportOptions
}

/** What taking an import back came to. */
export interface TakenBack {
  /** Records that are again as they were before. */
  readonly undone: number
  /** What the import did beside writing records, and that stays; in words. */
  readonly stays: string
}

interface OfferedKind<Kind extends ImportKind> {
  readonly kind: Kind
  /** Who may import it, in words. */
  readonly who: string
  reach(viewer: Viewer): ImportReach
  /**
   * Whether what its files say may be kept by nobody: no sample of the rows is, and once applied neither the file nor the
   * lines of its plan.
   */
  readonly isSealed?: boolean
  /** Undoes what a run wrote, but for what was changed since. A kind without it can't be taken back. */
  takeBack?(command: Command, runId: string): Promise<TakenBack>
}

/** What a feature does to let files of one kind in; the rest of an import is the same for all. */
export interface ImportKindHandler<Kind extends PlannedKind = PlannedKind> extends OfferedKind<Kind> {
  /**
   * All that the planner of the kind compares the file with (`ImportStates`), as JSON text: it goes to the planning thread
   * unread. Refuses options that name what isn't there or isn't the viewer's.
   */
  readState(command: Command, options: ImportOptions): Promise<string>
  /** Writes the lots in order. Throws `changedSincePlanned()` if a record isn't any more what the plan saw. */
  write(command: Command, run: WrittenRun, lots: AsyncIterable<ImportLot<Kind>>): Promise<void>
}

/** The kinds that come by the hundred thousand: their rows are compared in the database and not in memory. */
export type StagedKind = Exclude<ImportKind, PlannedKind>

/** The same for a kind whose rows wait in a table of the transaction, where what they name is looked up set-wise. */
export interface StagedKindHandler<Kind extends StagedKind = StagedKind> extends OfferedKind<Kind> {
  /** Looks up what the rows of `FILE_ROW` name and compares them with what is on file. */
  compare(command: Command, file: StagedFile): Promise<StagedPlan>
  /** The lines of the plan as JSON text of `ImportChanges`, at most so many of each sort. */
  describe(command: Command, most: number): Promise<string>
  /** Writes what was compared in the same transaction; after each lot tells how many records are written so far. */
  writeCompared(command: Command, runId: string, told: (done: number) => void): Promise<void>
}

export type AnyKindHandler = ImportKindHandler | StagedKindHandler

const handlers = new Map<ImportKind, AnyKindHandler>()

/** Tells the importer which kinds there are; called once, where the features are put together. */
export function offerImportKinds(...offered: readonly AnyKindHandler[]): void {
  for (const handler of offered) handlers.set(handler.kind, handler)
}

/** The handler of a kind. */
export function handlerOf(kind: ImportKind): AnyKindHandler {
  const handler = handlers.get(kind)
  if (!handler) throw new Error(`No feature offers to import ${kind}.`)
  return handler
}

/** Whether the rows of a kind wait in a table instead of being planned in memory. */
export const isStaged = (handler: AnyKindHandler): handler is StagedKindHandler => 'compare' in handler

/** Every kind that is offered. */
export const offeredKinds = (): AnyKindHandler[] => [...handlers.values()]
