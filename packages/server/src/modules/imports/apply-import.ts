import { notFound, Refused } from '../../kernel/refusal.ts'
import { RefusalType } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand, type Command } from '../../kernel/run-command.ts'
import { IS_SILENT } from './import-heartbeat.ts'
import { startJob } from './import-jobs.ts'
import { readImportRun } from './import-runs.read.ts'
import type { ApplyImportInput, ImportRunType } from './import-run.type.ts'
import { importsAreFree } from './lock-imports.ts'
import { refuseWithoutProgram } from './may-import.ts'
import { writeImport } from './write-import.ts'

/**
 * Begins to write what a dry run showed, and answers at once: the rows are written in the background, in one transaction.
 * Asked again while it runs, or when it is done, it begins nothing and answers with the run.
 */
export async function applyImport(
  given: SignedInContext,
  input: ApplyImportInput,
): Promise<ImportRunType | RefusalType> {
  // An answer that was kept would say that it runs, long after a killed process left it to be begun again.
  const context = { ...given, send: null }
  let begun = false
  const result = await runCommand(context, 'applyImport', async (command) => {
    const run = await readImportRun(command.em, command.viewer, input.id)
    if (!run) throw notFound('The import')
    refuseWithoutProgram(command.viewer, run.kind, run.options.programId)
    refuseUnseen(run, input)
    if (run.status !== 'applying' && run.status !== 'applied') begun = await begin(command, run)
    return (await readImportRun(command.em, command.viewer, input.id)) ?? run
  })
  if (begun && !(result instanceof RefusalType))
    startJob(result.id, (stop) => writeImport(context, result, stop))
  return result
}

/** What is applied is what was seen: a plan without refused rows, by its digest. */
function refuseUnseen({ plan }: ImportRunType, { digest }: ApplyImportInput) {
  if (!plan) throw new Refused('NOT_PLANNED', 'Look at what the file would do first.')
  if (plan.refusedCount > 0) {
    throw new Refused('NOT_PLANNED', `Put the ${plan.refusedCount} refused places right first.`)
  }
  if (plan.digest !== digest) {
    throw new Refused('STALE_PLAN', 'The plan has changed since you looked at it. Look again.')
  }
}

/** Whether this call is the one that begins: of two at once, the other finds the status changed. */
async function begin(command: Command, { id, plan }: ImportRunType): Promise<boolean> {
  if (!(await importsAreFree(command))) {
    throw new Refused('IN_USE', 'Another file is being applied. Wait until it is done.')
  }
  const updated: unknown[] = await command.em.execute(
    `update import_run r
        set status = 'applying', heartbeat_at = clock_timestamp(), message = null, progress_done = 0, progress_total = 0
      where r.id = ? and (r.status not in ('applying', 'applied') or ${IS_SILENT}) returning r.id`,
    [id],
  )
  if (updated.length > 0) command.audit(id, { digest: plan?.digest })
  return updated.length > 0
}
