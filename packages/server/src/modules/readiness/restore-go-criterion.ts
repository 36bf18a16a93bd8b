import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { criterionToChange, type OfWave, refuseOneMoreCriterion } from './criterion-to-change.ts'

/** Brings back a criterion that was taken away, as old as it was. */
export async function restoreGoCriterion(command: Command, input: VersionedInput): Promise<OfWave> {
  const { criterion, wave } = await criterionToChange(command, input)
  if (criterion.archivedAt) await refuseOneMoreCriterion(command, wave, criterion.measure)
  criterion.archivedAt = null
  command.audit(criterion.id, { archived: false })
  return { waveId: wave.id }
}
