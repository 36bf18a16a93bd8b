import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { criterionToChange, type OfWave } from './criterion-to-change.ts'

/** Takes a criterion away; it can be brought back. */
export async function removeGoCriterion(command: Command, input: VersionedInput): Promise<OfWave> {
  const { criterion, wave } = await criterionToChange(command, input)
  criterion.archivedAt ??= command.now
  command.audit(criterion.id, { archived: true })
  return { waveId: wave.id }
}
