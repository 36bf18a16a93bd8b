import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import type { EvidenceParent } from './evidence-parent.read.ts'
import { pieceToChange } from './piece-to-change.ts'
import { refuseOneMorePiece } from './refuse-one-more-piece.ts'

/** Puts a piece of evidence back on file, with its file if it is one. */
export async function restoreEvidence(command: Command, input: VersionedInput): Promise<EvidenceParent> {
  const { piece, parent } = await pieceToChange(command, input)
  if (piece.archivedAt) await refuseOneMorePiece(command, parent)
  piece.archivedAt = null
  command.audit(piece.id, { archived: false })
  return parent
}
