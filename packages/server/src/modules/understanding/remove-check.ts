import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { checkToChange } from './check-to-change.ts'
import type { ProgramUnderstandingType } from './program-understanding.type.ts'

/** Takes a planned check away; it can be brought back. */
export async function removeCheck(
  command: Command,
  input: VersionedInput,
): Promise<ProgramUnderstandingType> {
  const { check, program } = await checkToChange(command, input, 'remove')
  check.archivedAt ??= command.now
  command.audit(check.id, { archived: true })
  return { id: program.id, changedId: check.id }
}
