import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { Program } from './program.entity.ts'
import { programRun } from './program-to-change.ts'

/** Closes a program: it leaves the lists with everything in it, and can be opened again. */
export async function archiveProgram(command: Command, { id, version }: VersionedInput): Promise<Program> {
  const program = await programRun(command, id)
  if (program.version !== version) throw changedMeanwhile()
  program.archivedAt ??= command.now
  command.audit(program.id, { archived: true })
  return program
}
