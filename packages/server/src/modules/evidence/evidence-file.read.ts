import { isId } from '../../kernel/load.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { isProgramInSight } from '../programs/programs.module.ts'
import { databaseFiles } from './database-files.ts'
import type { FileStore } from './file-store.ts'

interface Row {
  id: string
  organizationId: string
  programId: string
  fileName: string
  mediaType: string
}

/** The file of a piece of evidence that is on file, with its bytes; null if it isn't the viewer's to see. */
export async function readEvidenceFile(
  { em, viewer, log }: SignedInContext,
  files: FileStore,
  evidenceId: string,
): Promise<{ fileName: string; mediaType: string; bytes: Buffer } | null> {
  if (!isId(evidenceId)) return null
  const [file]: Row[] = await em.execute(
    `select f.id, f.organization_id as "organizationId", e.program_id as "programId", f.file_name as "fileName",
            f.media_type as "mediaType"
       from evidence_file f join evidence e on e.organization_id = f.organization_id and e.id = f.evidence_id
      where e.id = ? and e.archived_at is null`,
    [evidenceId],
  )
  if (!file || !(await isProgramInSight(em, viewer, file.programId))) return null
  // Whatever the setting says today, an earlier one may have put it in the other place.
  const bytes = (await files.get(em, file)) ?? (await databaseFiles.get(em, file))
  if (!bytes) log.error({ evidenceId, file: file.id }, 'the bytes of a file are not where they were kept')
  return bytes && { fileName: file.fileName, mediaType: file.mediaType, bytes }
}
