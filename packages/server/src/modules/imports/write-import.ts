import { RefusalType } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand, type Command } from '../../kernel/run-command.ts'
import { beatWhileWriting, type Heartbeat } from './beat-while-writing.ts'
import { gatherFile } from './gather-file.ts'
import { handlerOf } from './import-kinds.ts'
import type { ImportRunType } from './import-run.type.ts'
import { lockImports } from './lock-imports.ts'
import { planFile } from './plan-file.ts'
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
  const file = await gatherFile(command, { id, kind, fileName, choice, options }, lockImports)
  const planned = await planFile(command, file)
  const { writes } = planned
  const follow = (done: number) => {
    if (shallStop()) throw new Stopped()
    heartbeat.report({ done, total: writes })
  }
  try {
    if (planned.digest !== run.plan?.digest) throw new PlanChanged(await planned.describe())
    follow(0)
    await planned.write({ id, options }, follow)
  } finally {
    await planned.close()
  }
  const { totals: _, words: __, ...counts } = planned.summary
  command.audit(id, { kind, fileName, ...counts })
  await heartbeat.end()
  await markApplied(command, id, writes)
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

/** The status commits with the rows. Who cancelled before this line wins, and the rows are undone. */
async function markApplied({ em }: Command, id: string, writes: number) {
  const applied: unknown[] = await em.execute(
    `update import_run set status = 'applied', applied_at = clock_timestamp(), message = null, progress_done = ?, progress_total = ?
      where id = ? and status = 'applying' returning id`,
    [writes, writes, id],
  )
  if (applied.length === 0) throw new Stopped()
}
