import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import type { ImportOptions } from '@tidemark/domain/imports/import-options'
import type { ImportItems } from '@tidemark/domain/imports/import-state'
import type { Viewer } from '../../kernel/request-context.ts'
import type { Command } from '../../kernel/run-command.ts'

/** Whose files of a kind somebody may import: everybody's, nobody's, or those of these programs. */
export type ImportReach = 'all' | 'nothing' | readonly string[]

/** Some lines of a plan that are to be written; parents come before children. */
export type ImportLot<Kind extends ImportKind> =
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

/** What a feature does to let files of one kind in; the rest of an import is the same for all. */
export interface ImportKindHandler<Kind extends ImportKind = ImportKind> {
  readonly kind: Kind
  /** Who may import it, in words. */
  readonly who: string
  reach(viewer: Viewer): ImportReach
  /**
   * Whether what its files say may be kept by nobody: no sample of the rows is, and once applied neither the file nor the
   * lines of its plan.
   */
  readonly isSealed?: boolean
  /**
   * All that the planner of the kind compares the file with (`ImportStates`), as JSON text: it goes to the planning thread
   * unread. Refuses options that name what isn't there or isn't the viewer's.
   */
  readState(command: Command, options: ImportOptions): Promise<string>
  /** Writes the lots in order. Throws `changedSincePlanned()` if a record isn't any more what the plan saw. */
  write(command: Command, run: WrittenRun, lots: AsyncIterable<ImportLot<Kind>>): Promise<void>
}

const handlers = new Map<ImportKind, ImportKindHandler>()

/** Tells the importer which kinds there are; called once, where the features are put together. */
export function offerImportKinds(...offered: readonly ImportKindHandler[]): void {
  for (const handler of offered) handlers.set(handler.kind, handler)
}

/** The handler of a kind. */
export function handlerOf(kind: ImportKind): ImportKindHandler {
  const handler = handlers.get(kind)
  if (!handler) throw new Error(`No feature offers to import ${kind}.`)
  return handler
}

/** Every kind that is offered. */
export const offeredKinds = (): ImportKindHandler[] => [...handlers.values()]
