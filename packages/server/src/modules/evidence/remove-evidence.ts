import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { EvidenceParent } from './evidence-parent.read.ts'
import { pieceToChange } from './piece-to-change.ts'

/** Takes a piece of evidence off file; with its file it can be brought back. */
export async function removeEvidence(command: Command, input: VersionedInput): Promise<EvidenceParent> {
  const { piece, parent } = await pieceToChange(command, input)
  piece.archivedAt ??= command.now
  command.audit(piece.id, { archived: true })
  return parent
}
