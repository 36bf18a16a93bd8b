import type { PlannedKind } from '@tidemark/domain/imports/import-state'
import { gatherStatistics } from '../../kernel/gather-statistics.ts'
import type { Command } from '../../kernel/run-command.ts'
import { handlerOf, isStaged, type ImportLot, type WrittenRun } from './import-kinds.ts'
import { planInThread, type PlanInThread } from './plan-in-thread/plan-in-thread.ts'
import type { PlanOutcome, PlanSummary } from './plan-in-thread/plan-message.ts'
import { stageFile } from './stage-file/stage-file.ts'
import type { StageRequest } from './stage-file/staged-plan.ts'

/** Told after each lot how many records are written; throws where the writing shall not go on. */
export type Follow = (done: number) => void

/** A file that was planned over what the system knows in a transaction, and can be written in it. Close it, or its thread stays. */
export interface PlannedFile {
  readonly digest: string
  readonly summary: PlanSummary
  readonly writes: number
  /** The plan as it is kept. */
  describe(): Promise<PlanOutcome>
  write(run: WrittenRun, follow: Follow): Promise<void>
  close(): Promise<void>
}

/** Plans a file in a thread, or in the database where its kind comes by the hundred thousand. */
export async function planFile(command: Command, request: StageRequest): Promise<PlannedFile> {
  const handler = handlerOf(request.kind)
  if (isStaged(handler)) {
    const compared = await stageFile(command, handler, request)
    return {
      ...compared,
      write: ({ id }, follow) => handler.writeCompared(command, id, follow),
      close: () => Promise.resolve(),
    }
  }
  const state = await handler.readState(command, request.options)
  const planned = await planInThread({ ...request, kind: handler.kind, state })
  const { outcome, close } = planned
  return {
    ...outcome,
    describe: () => Promise.resolve(outcome),
    write: async (run, follow) => {
      await handler.write(command, run, lotsOf(planned, follow))
      await gatherStatistics(command.em)
    },
    close,
  }
}

/** The lots of the plan; each is counted when the next one is asked for, which is when it has been written. */
async function* lotsOf({ lots }: PlanInThread, follow: Follow): AsyncGenerator<ImportLot<PlannedKind>> {
  let done = 0
  for await (const lot of lots()) {
    yield lot as ImportLot<PlannedKind> // the thread planned with the planner of the run's own kind
    done += lot.items.length
    follow(done)
  }
}
