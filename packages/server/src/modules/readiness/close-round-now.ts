import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { closeRound } from './close-round.ts'
import type { ProgramReadinessType } from './readiness-round.type.ts'
import { roundToChange } from './round-to-change.ts'

/** Closes an open round today, whatever its last day was to be. Closed rounds stay closed. */
export async function closeRoundNow(command: Command, input: VersionedInput): Promise<ProgramReadinessType> {
  const { round, program } = await roundToChange(command, input, 'close')
  await closeRound(command.em, round, command.now)
  command.audit(round.id, { answered: round.answeredCount ?? null })
  return { id: program.id }
}
