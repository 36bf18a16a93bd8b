import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { noteCountedChange } from '../organization/organization.module.ts'
import { Recording } from './recording.entity.ts'

/** The one recording that all rows of a file belong to; its observer is whoever applies the file. */
export async function recordImport(
  { em, viewer }: Command,
  { id: importRun, programId: program }: { id: string; programId: string },
): Promise<{ organization_id: string; program_id: string; recording_id: string }> {
  const recording = em.create(Recording, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    observer: viewer.accountId,
    importRun,
    idempotencyKey: `import ${importRun}`,
  })
  await em.flush()
  return { organization_id: viewer.organizationId, program_id: program, recording_id: recording.id }
}

/** Notes once what a file changed: the program, from the earliest day that it speaks of. */
export async function noteImported(
  command: Command,
  programId: string,
  days: readonly string[],
): Promise<void> {
  const [fromDay] = days.toSorted()
  if (fromDay !== undefined) await noteCountedChange(command, { programId, fromDay })
}
