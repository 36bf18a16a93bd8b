import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { Evidence } from './evidence.entity.ts'
import { type EvidenceParent, parentOf } from './evidence-parent.read.ts'

/** A piece of evidence as the client saw it, with what it stands for, if the viewer may change the program. */
export async function pieceToChange(
  command: Command,
  input: VersionedInput,
): Promise<{ piece: Evidence; parent: EvidenceParent }> {
  const { part: piece } = await partToChange(command, Evidence, input, 'The evidence')
  return { piece, parent: parentOf({ stepId: piece.step?.id, obstacleId: piece.obstacle?.id }) }
}
