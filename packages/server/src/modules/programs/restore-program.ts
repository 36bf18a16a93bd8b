import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { Program } from './program.entity.ts'
import { programRun } from './program-to-change.ts'
import { refuseOneMoreProgram } from './refuse-one-more-program.ts'

/** Opens a closed program again, as it was. */
export async function restoreProgram(command: Command, { id, version }: VersionedInput): Promise<Program> {
  const program = await programRun(command, id)
  if (program.version !== version) throw changedMeanwhile()
  if (program.archivedAt) await refuseOneMoreProgram(command)
  program.archivedAt = null
  command.audit(program.id, { archived: false })
  return program
}
