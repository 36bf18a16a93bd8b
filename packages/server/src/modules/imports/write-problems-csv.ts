import type { EntityManager } from '@mikro-orm/postgresql'
import type { ImportProblem } from '@tidemark/domain/imports/import-problem'
import { problemsTable } from '@tidemark/domain/imports/problems-table'
import { stringify } from 'csv-stringify/sync'
import type { Viewer } from '../../kernel/request-context.ts'
import { readImportRun } from './import-runs.read.ts'
import { readTable } from './read-table/read-table.ts'

/** The rows with a problem, as a file to mend and upload again; null if there is no such run for the viewer. */
export async function writeProblemsCsv(em: EntityManager, viewer: Viewer, id: string) {
  const run = await readImportRun(em, viewer, id)
  if (!run) return null
  const [row]: { file: Buffer; problems: ImportProblem[] | null }[] = await em.execute(
    `select file, plan -> 'problems' as problems from import_run where id = ?`,
    [id],
  )
  const table = await readTable(row?.file ?? Buffer.alloc(0), run.fileName)
  const lines = table.ok ? problemsTable(table, row?.problems ?? []) : []
  // The mark tells spreadsheet programs that this is UTF-8.
  return {
    fileName: `problems-${run.id}.csv`,
    text: stringify(lines, { bom: true, record_delimiter: 'windows' }),
  }
}
