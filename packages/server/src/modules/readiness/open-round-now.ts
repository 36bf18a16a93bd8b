import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { openRound } from './open-round.ts'
import type { ProgramReadinessType } from './readiness-round.type.ts'
import { roundToChange } from './round-to-change.ts'

/** Opens a planned round today, whatever day it was to open. */
export async function openRoundNow(command: Command, input: VersionedInput): Promise<ProgramReadinessType> {
  const { round, program } = await roundToChange(command, input, 'open')
  await openRound(command.em, round, command.now)
  command.audit(round.id, { invited: round.invitedCount })
  return { id: program.id }
}
