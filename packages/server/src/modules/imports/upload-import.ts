import { basename } from 'node:path'
import { IMPORT_FIELDS } from '@tidemark/domain/imports/import-fields'
import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { RefusalType } from '../../kernel/refusal.type.ts'
import { answer, runCommand } from '../../kernel/run-command.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { handlerOf } from './import-kinds.ts'
import { findFittingMapping } from './import-mappings.read.ts'
import { keepFile } from './keep-large-values.ts'
import { refuseKind } from './may-import.ts'
import { storableJson } from './plan-in-thread/storable-json.ts'
import { readTable } from './read-table/read-table.ts'
import { settleMapping } from './settle-mapping.ts'

const SAMPLE_ROWS = 20

export interface Upload {
  kind: ImportKind
  fileName: string
  bytes: Buffer
}

/** Takes a file in, with the columns that a kept mapping or their names suggest. A file that can't be read leaves nothing behind. */
export async function uploadImport(
  context: SignedInContext,
  upload: Upload,
): Promise<{ id: string } | RefusalType> {
  const { kind, bytes } = upload
  const fileName = basename(upload.fileName).toWellFormed().replaceAll('\u0000', '').slice(0, 255) || 'file'
  const table = await answer(async () => {
    refuseKind(context.viewer, kind)
    const read = await readTable(bytes, fileName, { mostKept: SAMPLE_ROWS })
    if (read.ok) return read
    const { code, message } = read.problem
    throw new Refused('INVALID_INPUT', message, [{ field: 'file', code, message }])
  })
  if (!('header' in table)) return table
  return runCommand(context, 'uploadImport', async ({ em, viewer, audit }) => {
    const id = newId()
    const kept = await findFittingMapping(em, kind, table.header)
    await em.execute(
      `insert into import_run (id, organization_id, uploaded_by_id, kind, file_name, columns, sample_rows, mapping, options, file)
       values (?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::jsonb, '')`,
      [
        id,
        viewer.organizationId,
        viewer.accountId,
        kind,
        fileName,
        storableJson(table.header),
        storableJson(handlerOf(kind).isSealed ? [] : table.rows.map(({ cells }) => cells)),
        storableJson(settleMapping(table.header, IMPORT_FIELDS[kind], kept?.mapping ?? {})),
        JSON.stringify(kept?.options ?? {}),
      ],
    )
    await keepFile(em, id, bytes)
    audit(id, { kind, fileName, rows: table.rowCount })
    return { id }
  })
}
