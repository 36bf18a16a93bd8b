import { createHash } from 'node:crypto'
import { tidyFileName } from '@tidemark/domain/evidence/evidence-file'
import { newId } from '../../kernel/new-id.ts'
import { RefusalType } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { answer, type Command, runCommand } from '../../kernel/run-command.ts'
import { putOnFile } from './add-evidence.ts'
import { checkEvidence } from './check-evidence.ts'
import { detectFileType } from './detect-file-type.ts'
import { EvidenceFile } from './evidence-file.entity.ts'
import type { FileStore, StoredFile } from './file-store.ts'

/** A file as a form sends it, with what else the form says. */
export interface SentEvidence {
  fileName: string
  bytes: Buffer
  fields: Readonly<Record<string, string>>
}

/** Puts a file on file for a step or a blocker; one that is refused leaves nothing behind. Answers with the piece of evidence. */
export async function addEvidenceFile(
  context: SignedInContext,
  files: FileStore,
  sent: SentEvidence,
): Promise<{ id: string } | RefusalType> {
  const known = await answer(async () => ({
    fields: checkEvidence('file', readFields(sent.fields), context.now),
    type: await detectFileType(sent.bytes, sent.fileName),
  }))
  if (known instanceof RefusalType) return known
  const stored: StoredFile = { id: newId(), organizationId: context.viewer.organizationId }
  const act = async (command: Command) => {
    const { stepId, obstacleId } = sent.fields
    const { parent, piece } = await putOnFile(
      command,
      { stepId, obstacleId },
      { kind: 'file', fields: known.fields },
    )
    const fileName = tidyFileName(sent.fileName, known.type)
    command.em.create(EvidenceFile, {
      id: stored.id,
      organization: stored.organizationId,
      evidence: piece,
      fileName,
      mediaType: known.type.mediaType,
      byteCount: sent.bytes.length,
      sha256: createHash('sha256').update(sent.bytes).digest('hex'),
    })
    await command.em.flush()
    await files.put(command.em, stored, sent.bytes)
    command.audit(piece.id, { [`${parent.of}Id`]: parent.id, kind: 'file', fileName, ...known.fields })
    return { id: piece.id }
  }
  let isKept = false
  try {
    const result = await runCommand(context, 'addEvidenceFile', act)
    isKept = !(result instanceof RefusalType)
    return result
  } finally {
    if (!isKept) await files.remove(stored)
  }
}

/** A form has texts alone: numbers as they are written, and nothing for what was left empty. */
function readFields({ title, text, datedOn, criterion, reportedCount, reportedOf }: SentEvidence['fields']) {
  const number = (given: string | undefined) => (given ? Number(given) : null)
  return {
    title,
    text,
    datedOn,
    criterion: criterion ? criterion.toLowerCase() : null,
    reportedCount: number(reportedCount),
    reportedOf: number(reportedOf),
  }
}
