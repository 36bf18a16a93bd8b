import { changesOf } from '../../kernel/changes-of.ts'
import type { Command } from '../../kernel/run-command.ts'
import { checkEvidence, refuseForeignCriterion } from './check-evidence.ts'
import type { UpdateEvidenceInput } from './evidence.input.ts'
import { type EvidenceParent, readParent } from './evidence-parent.read.ts'
import { pieceToChange } from './piece-to-change.ts'

/** Changes what is said of a piece of evidence; its form and its file stay. */
export async function updateEvidence(command: Command, input: UpdateEvidenceInput): Promise<EvidenceParent> {
  const { piece, parent } = await pieceToChange(command, input)
  const fields = checkEvidence(piece.kind, input.evidence, command.now)
  refuseForeignCriterion(fields, (await readParent(command.em, parent))?.stepNumber ?? null)
  command.auditEdit(piece.id, changesOf(piece, fields))
  command.em.assign(piece, fields)
  return parent
}
