import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { ProgramReadinessType } from './readiness-round.type.ts'
import { roundToChange } from './round-to-change.ts'

/** Takes a planned round away; it can be brought back. What people answered stays on file. */
export async function removeRound(command: Command, input: VersionedInput): Promise<ProgramReadinessType> {
  const { round, program } = await roundToChange(command, input, 'remove')
  round.archivedAt ??= command.now
  command.audit(round.id, { archived: true })
  return { id: program.id }
}
