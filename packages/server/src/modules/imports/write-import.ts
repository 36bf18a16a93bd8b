import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import { gatherStatistics } from '../../kernel/gather-statistics.ts'
import { RefusalType } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand, type Command } from '../../kernel/run-command.ts'
import { beatWhileWriting, type Heartbeat } from './beat-while-writing.ts'
import { gatherPlanRequest } from './gather-plan-request.ts'
import { handlerOf, type ImportLot } from './import-kinds.ts'
import type { ImportRunType } from './import-run.type.ts'
import { lockImports } from './lock-imports.ts'
import { planInThread, type PlanInThread } from './plan-in-thread/plan-in-thread.ts'
import type { PlanOutcome } from './plan-in-thread/plan-message.ts'
import { settleRun, type Unwritten } from './settle-run.ts'

/** Thrown to undo everything when the run shall not go on; nobody sees it but this file. */
class Stopped extends Error {}

/** Thrown to undo everything when the plan would do something else by now. */
class PlanChanged extends Error {
  readonly outcome: PlanOutcome

  constructor(outcome: PlanOutcome) {
    super('The plan has changed.')
    this.outcome = outcome
  }
}

/**
 * Writes a planned file: all of it in one transaction, or nothing. It plans once more over what the system knows now, and
 * writes only if that comes to the very same plan. However it ends, the run says so.
 */
export async function writeImport(
  context: SignedInContext,
  run: ImportRunType,
  stop: AbortSignal,
): Promise<void> {
  const heartbeat = beatWhileWriting(context.em, run.id)
  const unwritten = await attempt(context, run, heartbeat, () => heartbeat.isStopped() || stop.aborted)
  await heartbeat.end()
  if (unwritten) await settleRun(context, run.id, unwritten)
}

/** Null when the rows are written, else how it ended. */
async function attempt(
  context: SignedInContext,
  run: ImportRunType,
  heartbeat: Heartbeat,
  shallStop: () => boolean,
): Promise<Unwritten | null> {
  try {
    const result = await runCommand(context, 'writeImport', (command) =>
      writeInTransaction(command, run, heartbeat, shallStop),
    )
    return result instanceof RefusalType ? { status: 'failed', message: result.message } : null
  } catch (error) {
    if (error instanceof PlanChanged) return { status: 'planned', outcome: error.outcome }
    if (error instanceof Stopped) return { status: 'interrupted' }
    const { log, requestId } = context
    log.error({ err: error, requestId, importRun: run.id }, 'fault in an import')
    return { status: 'failed', message: `It failed on our side (${requestId}).` }
  }
}

async function writeInTransaction(
  command: Command,
  run: ImportRunType,
  heartbeat: Heartbeat,
  shallStop: () => boolean,
): Promise<void> {
  const { id, kind, fileName, options } = run
  const choice = Object.fromEntries(run.mapping.map(({ field, column }) => [field, column]))
  const request = await gatherPlanRequest(command, { id, kind, fileName, choice, options }, lockImports)
  const planned = await planInThread(request)
  try {
    if (planned.outcome.digest !== run.plan?.digest) throw new PlanChanged(planned.outcome)
    await handlerOf(kind).write(command, { id, options }, lotsOf(planned, heartbeat, shallStop))
  } finally {
    await planned.close()
  }
  const { totals: _, ...counts } = planned.outcome.summary
  await gatherStatistics(command.em)
  command.audit(id, { kind, fileName, ...counts })
  await heartbeat.end()
  await markApplied(command, id, planned.outcome.writes)
  if (handlerOf(kind).isSealed) await forgetRows(command, id)
}

/** What the rows said is known by now in the only form that may be; the counts stay. */
async function forgetRows({ em }: Command, id: string) {
  await em.execute(
    `update import_run set file = '', sample_rows = '[]', plan = jsonb_build_object('summary', plan -> 'summary')
      where id = ?`,
    [id],
  )
}

/** The lots of the plan; each is counted when the next one is asked for, which is when it has been written. */
async function* lotsOf(
  { outcome, lots }: PlanInThread,
  heartbeat: Heartbeat,
  shallStop: () => boolean,
): AsyncGenerator<ImportLot<ImportKind>> {
  let done = 0
  heartbeat.report({ done, total: outcome.writes })
  for await (const lot of lots()) {
    if (shallStop()) throw new Stopped()
    yield lot as ImportLot<ImportKind> // the thread planned with the planner of the run's own kind
    done += lot.items.length
    heartbeat.report({ done, total: outcome.writes })
  }
  if (shallStop()) throw new Stopped()
}

/** The status commits with the rows. Who cancelled before this line wins, and the rows are undone. */
async function markApplied({ em }: Command, id: string, writes: number) {
  const applied: unknown[] = await em.execute(
    `update import_run set status = 'applied', applied_at = clock_timestamp(), message = null, progress_done = ?, progress_total = ?
      where id = ? and status = 'applying' returning id`,
    [writes, writes, id],
  )
  if (applied.length === 0) throw new Stopped()
}
