import { IMPORT_FIELDS } from '@tidemark/domain/imports/import-fields'
import { importOptions, type ImportOptions } from '@tidemark/domain/imports/import-options'
import type { ColumnChoice } from '@tidemark/domain/imports/match-columns'
import { z } from 'zod'
import { checked } from '../../kernel/checked.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import { RefusalType } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { answer, runCommand, type Command } from '../../kernel/run-command.ts'
import { gatherFile } from './gather-file.ts'
import { IS_SILENT } from './import-heartbeat.ts'
import { handlerOf, isStaged } from './import-kinds.ts'
import { readImportRun } from './import-runs.read.ts'
import type { ImportRunType, PlanImportInput } from './import-run.type.ts'
import { keepPlan } from './keep-large-values.ts'
import { planInThread } from './plan-in-thread/plan-in-thread.ts'
import type { PlanOutcome } from './plan-in-thread/plan-message.ts'
import { storableJson } from './plan-in-thread/storable-json.ts'
import { stageFile } from './stage-file/stage-file.ts'
import type { StageRequest } from './stage-file/staged-plan.ts'
import { settleMapping } from './settle-mapping.ts'

const MOST_FIELDS = 50

/**
 * The dry run: says what applying the file would do, and changes nothing but the run itself. Applying plans once more and
 * compares.
 */
export async function planImportRun(
  given: SignedInContext,
  input: PlanImportInput,
): Promise<ImportRunType | RefusalType> {
  // Planning again comes to the same plan, or to a better one: no answer has to be kept.
  const context = { ...given, send: null }
  const file = await runCommand(context, 'planImport', async (command) => {
    const { choice: chosen, options } = read(input)
    const { id, kind, fileName, columns } = await openRun(command, input.id)
    // Settled and kept, so that applying reads the very same columns.
    const choice = settleMapping(columns, IMPORT_FIELDS[kind], chosen)
    const request = await gatherFile(command, { id, kind, fileName, choice, options })
    return { request, plan: await beginPlan(command, request) }
  })
  if (file instanceof RefusalType) return file
  const outcome = await answer(file.plan)
  if (outcome instanceof RefusalType) return outcome
  return runCommand(context, 'planImport', async (command) => {
    const { id } = await openRun(command, input.id)
    await storePlan(command, id, outcome, file.request)
    return openRun(command, id)
  })
}

/** What is compared in the database is planned here and now; anything else once no transaction is open any more. */
async function beginPlan(command: Command, request: StageRequest): Promise<() => Promise<PlanOutcome>> {
  const handler = handlerOf(request.kind)
  if (isStaged(handler)) {
    const outcome = await (await stageFile(command, handler, request)).describe()
    return () => Promise.resolve(outcome)
  }
  const state = await handler.readState(command, request.options)
  return async () => {
    const planned = await planInThread({ ...request, kind: handler.kind, state })
    await planned.close()
    return planned.outcome
  }
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
  const { totals: _, words: __, ...counts } = summary
  audit(id, { ...counts })
}
