import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { checkToChange } from './check-to-change.ts'
import { closeCheck } from './close-check.ts'
import type { ProgramUnderstandingType } from './program-understanding.type.ts'

/** Closes an open check today, whatever its last day was to be. Closed checks stay closed. */
export async function closeCheckNow(
  command: Command,
  input: VersionedInput,
): Promise<ProgramUnderstandingType> {
  const { check, program } = await checkToChange(command, input, 'close')
  await closeCheck(command.em, check, command.now)
  command.audit(check.id, { answered: check.answeredCount ?? null })
  return { id: program.id, changedId: check.id }
}
