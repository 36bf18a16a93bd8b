import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { checkToChange } from './check-to-change.ts'
import { openCheck } from './open-check.ts'
import type { ProgramUnderstandingType } from './program-understanding.type.ts'

/** Opens a planned check today, whatever day it was to open. */
export async function openCheckNow(
  command: Command,
  input: VersionedInput,
): Promise<ProgramUnderstandingType> {
  const { check, program } = await checkToChange(command, input, 'open')
  await openCheck(command.em, check, command.now)
  command.audit(check.id, { invited: check.invitedCount })
  return { id: program.id, changedId: check.id }
}
