import type { EvidenceInput, EvidenceKind } from '@tidemark/domain/evidence/evidence-input'
import { fieldRefused } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import { programToChange } from '../programs/programs.module.ts'
import { checkEvidence, refuseForeignCriterion } from './check-evidence.ts'
import { Evidence } from './evidence.entity.ts'
import type { AddEvidenceInput } from './evidence.input.ts'
import {
  type EvidenceParent,
  type NamedParent,
  nameOf,
  parentOf,
  readParent,
} from './evidence-parent.read.ts'
import { refuseOneMorePiece } from './refuse-one-more-piece.ts'

/** Puts a text or a link on file for a step or a blocker. */
export async function addEvidence(command: Command, input: AddEvidenceInput): Promise<EvidenceParent> {
  const { kind, evidence } = input
  if (kind === 'file') throw fieldRefused('kind', 'no_file', 'Send the file itself to /api/evidence.')
  const { parent, piece, fields } = await putOnFile(command, input, {
    kind,
    fields: checkEvidence(kind, evidence, command.now),
  })
  command.audit(piece.id, { [`${parent.of}Id`]: parent.id, kind, ...fields })
  return { of: parent.of, id: parent.id }
}

/** A new piece of this form, once whoever asks may change the program and there is room for it. */
export async function putOnFile(
  command: Command,
  named: NamedParent,
  { kind, fields }: { kind: EvidenceKind; fields: EvidenceInput },
) {
  const { em, viewer } = command
  const asked = parentOf(named)
  const parent = await readParent(em, asked)
  if (!parent) throw notFound(nameOf(asked))
  const program = await programToChange(command, parent.programId, nameOf(asked))
  refuseForeignCriterion(fields, parent.stepNumber)
  await refuseOneMorePiece(command, parent)
  const piece = em.create(Evidence, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    [parent.of]: parent.id,
    kind,
    ...fields,
    addedBy: viewer.accountId,
  })
  return { parent, piece, fields }
}
