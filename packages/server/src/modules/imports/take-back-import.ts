import { notFound, Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { allowLongWork } from './allow-long-work.ts'
import { handlerOf } from './import-kinds.ts'
import { readImportRun } from './import-runs.read.ts'
import type { ImportRunType } from './import-run.type.ts'
import { importsAreFree } from './lock-imports.ts'
import { refuseWithoutProgram } from './may-import.ts'

/**
 * Undoes an import that was applied, in one transaction. A record that was changed since stays as it is: the change was made by
 * somebody who saw what the file had said. The run tells how many those are, and can be planned and applied once more.
 */
export async function takeBackImport(command: Command, id: string): Promise<ImportRunType> {
  const { em, viewer } = command
  const run = await readImportRun(em, viewer, id)
  if (!run) throw notFound('The import')
  refuseWithoutProgram(viewer, run.kind, run.options.programId)
  const { takeBack } = handlerOf(run.kind)
  if (!takeBack) throw new Refused('NOT_ALLOWED', 'A file of this kind can’t be taken back.')
  if (!(await importsAreFree(command)))
    throw new Refused('IN_USE', 'Another file is being applied. Wait until it is done.')
  await allowLongWork(em)
  const written = await markTakenBack(command, id)
  const { undone, stays } = await takeBack(command, id)
  if (undone === 0 && written > 0)
    throw new Refused('NOT_ALLOWED', 'Nothing is any more as this file wrote it.')
  const message = `${counted(undone)} as before. ${written > undone ? `${written - undone} changed since and left alone. ` : ''}${stays}`
  await em.execute('update import_run set message = ? where id = ?', [message, id])
  command.audit(id, { undone, kept: written - undone })
  return (await readImportRun(em, viewer, id)) ?? run
}

/** How many records the run wrote. Of two at once, the other finds that it isn't applied any more. */
async function markTakenBack({ em }: Command, id: string): Promise<number> {
  const [row]: { written: number }[] = await em.execute(
    `update import_run set status = 'taken_back' where id = ? and status = 'applied' returning progress_done as written`,
    [id],
  )
  if (!row) throw new Refused('NOT_ALLOWED', 'Only a file that was applied can be taken back.')
  return row.written
}

const counted = (records: number) => (records === 1 ? '1 record is' : `${records} records are`)
