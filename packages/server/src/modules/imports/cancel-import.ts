import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { readImportRun } from './import-runs.read.ts'
import type { ImportRunType } from './import-run.type.ts'

/**
 * Stops a run that is being applied. Saying so is enough: the rows commit only together with the status, so from here on they
 * can't, and the writer undoes them when it next looks.
 */
export async function cancelImport({ em, viewer, audit }: Command, id: string): Promise<ImportRunType> {
  const run = await readImportRun(em, viewer, id)
  if (!run) throw notFound('The import')
  if (run.status === 'cancelled') return run
  const cancelled: unknown[] = await em.execute(
    `update import_run set status = 'cancelled', message = 'Cancelled. Nothing was changed.', progress_done = 0
      where id = ? and status = 'applying' returning id`,
    [id],
  )
  if (cancelled.length === 0)
    throw new Refused('NOT_ALLOWED', 'Only a file that is being applied can be cancelled.')
  audit(id, { cancelled: true })
  return (await readImportRun(em, viewer, id)) ?? run
}
