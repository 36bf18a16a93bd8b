import { IMPORT_FIELDS } from '@tidemark/domain/imports/import-fields'
import { importOptions, type ImportOptions } from '@tidemark/domain/imports/import-options'
import type { ColumnChoice } from '@tidemark/domain/imports/match-columns'
import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import { RefusalType } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { answer, runCommand, type Command } from '../../kernel/run-command.ts'
import { gatherPlanRequest } from './gather-plan-request.ts'
import { IS_SILENT } from './import-heartbeat.ts'
import { readImportRun } from './import-runs.read.ts'
import type { ImportRunType, PlanImportInput } from './import-run.type.ts'
import { keepPlan } from './keep-large-values.ts'
import { planInThread } from './plan-in-thread/plan-in-thread.ts'
import type { PlanOutcome } from './plan-in-thread/plan-message.ts'
import { storableJson } from './plan-in-thread/storable-json.ts'
import { settleMapping } from './settle-mapping.ts'

const MOST_FIELDS = 50

/**
 * The dry run: says what applying the file would do, and changes nothing but the run itself. No transaction is open while
 * it plans, since that may take seconds; applying plans once more and compares.
 */
export async function planImportRun(
  given: SignedInContext,
  input: PlanImportInput,
): Promise<ImportRunType | RefusalType> {
  // Planning again comes to the same plan, or to a better one: no answer has to be kept.
  const context = { ...given, send: null }
  const request = await runCommand(context, 'planImport', async (command) => {
    const { choice: chosen, options } = read(input)
    const { id, kind, fileName, columns } = await openRun(command, input.id)
    // Settled and kept, so that applying reads the very same columns.
    const choice = settleMapping(columns, IMPORT_FIELDS[kind], chosen)
    return gatherPlanRequest(command, { id, kind, fileName, choice, options })
  })
  if (request instanceof RefusalType) return request
  const outcome = await answer(async () => {
    const planned = await planInThread(request)
    await planned.close()
    return planned.outcome
  })
  if (outcome instanceof RefusalType) return outcome
  return runCommand(context, 'planImport', async (command) => {
    const { id } = await openRun(command, input.id)
    await storePlan(command, id, outcome, request)
    return openRun(command, id)
  })
}

function read({ mapping, options }: PlanImportInput): { choice: ColumnChoice; options: ImportOptions } {
  if (mapping.length > MOST_FIELDS) {
    throw new Refused('INVALID_INPUT', `Choose columns for at most ${MOST_FIELDS} fields.`)
  }
  return {
    choice: Object.fromEntries(mapping.map(({ field, column }) => [field, column ?? null])),
    ...checked(z.object({ options: importOptions }), { options }),
  }
}

/** The run, unless it isn't the viewer's, or is being applied or was. */
async function openRun({ em, viewer }: Command, id: string): Promise<ImportRunType> {
  const run = await readImportRun(em, viewer, id)
  if (!run) throw notFound('The import')
  if (run.status === 'applying') throw new Refused('NOT_ALLOWED', 'This file is being applied right now.')
  if (run.status === 'applied') {
    throw new Refused('NOT_ALLOWED', 'This file was applied. Upload it again to compare it once more.')
  }
  return run
}

/** Keeps a plan with what was decided for it. */
async function storePlan(
  { em, audit }: Command,
  id: string,
  { stored, digest, summary }: PlanOutcome,
  { choice, options }: { choice: ColumnChoice; options: ImportOptions },
) {
  const updated: unknown[] = await em.execute(
    `update import_run r set status = 'planned', mapping = ?::jsonb, options = ?::jsonb, plan_digest = ?,
            message = null, progress_done = 0, progress_total = 0
      where r.id = ? and (r.status not in ('applying', 'applied') or ${IS_SILENT}) returning r.id`,
    [storableJson(choice), JSON.stringify(options), digest, id],
  )
  if (updated.length === 0) throw new Refused('NOT_ALLOWED', 'This file is being applied right now.')
  await keepPlan(em, id, stored)
  const { totals: _, ...counts } = summary
  audit(id, { ...counts })
}
