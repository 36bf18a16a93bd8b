import type { EntityManager } from '@mikro-orm/postgresql'
import { importOptions } from '@tidemark/domain/imports/import-options'
import type { ImportKind } from '@tidemark/domain/imports/import-kind'
import { isId } from '../../kernel/load.ts'
import { checkRange } from '../../kernel/page.input.ts'
import type { Viewer } from '../../kernel/request-context.ts'
import { INTERRUPTED, IS_SILENT } from './import-heartbeat.ts'
import type { ImportRunType } from './import-run.type.ts'
import type { ImportStatus } from './import.enums.ts'
import { runsInSight } from './may-import.ts'
import type { PlanSummary } from './plan-in-thread/plan-message.ts'

interface Row {
  id: string
  kind: ImportKind
  fileName: string
  status: ImportStatus
  uploadedAt: string
  uploadedByName: string
  appliedAt: string | null
  columns: string[]
  sampleRows: string[][]
  mapping: Record<string, string | null>
  options: unknown
  summary: PlanSummary | null
  digest: string | null
  progressDone: number
  progressTotal: number
  message: string | null
}

/** Never the file and never the lines of the plan: both can be large. */
const COLUMNS = `
  r.id, r.kind, r.file_name as "fileName", r.uploaded_at as "uploadedAt", a.display_name as "uploadedByName",
  case when ${IS_SILENT} then 'interrupted' else r.status end as status,
  case when ${IS_SILENT} then '${INTERRUPTED}' else r.message end as message,
  r.applied_at as "appliedAt", r.columns, r.sample_rows as "sampleRows", r.mapping, r.options,
  r.plan -> 'summary' as summary, r.plan_digest as digest,
  r.progress_done as "progressDone", r.progress_total as "progressTotal"`

const FROM =
  'import_run r join account a on a.organization_id = r.organization_id and a.id = r.uploaded_by_id'

/** One import; null if it is not the viewer's to see. */
export async function readImportRun(
  em: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<ImportRunType | null> {
  if (!isId(id)) return null
  const { sql, parameters } = runsInSight(viewer)
  const rows: Row[] = await em.execute(`select ${COLUMNS} from ${FROM} where r.id = ? and ${sql}`, [
    id,
    ...parameters,
  ])
  return rows[0] ? toRun(rows[0]) : null
}

/** A page of imports in the viewer's sight, the latest first. */
export async function readImportRuns(em: EntityManager, viewer: Viewer, first: number, skip: number) {
  checkRange(first, skip)
  const { sql, parameters } = runsInSight(viewer)
  const [items, [count]] = await Promise.all([
    em
      .fork()
      .execute<Row[]>(
        `select ${COLUMNS} from ${FROM} where ${sql} order by r.uploaded_at desc, r.id desc limit ? offset ?`,
        [...parameters, first, skip],
      ),
    em
      .fork()
      .execute<{ total: number }[]>(
        `select count(*)::int as total from import_run r where ${sql}`,
        parameters,
      ),
  ])
  return { items: items.map(toRun), total: count?.total ?? 0 }
}

function toRun({ summary, digest, mapping, options, uploadedAt, appliedAt, ...row }: Row): ImportRunType {
  return {
    ...row,
    uploadedAt: new Date(uploadedAt),
    appliedAt: appliedAt === null ? null : new Date(appliedAt),
    mapping: Object.entries(mapping).map(([field, column]) => ({ field, column })),
    options: importOptions.parse(options),
    plan:
      summary && digest !== null ? { ...summary, words: summary.words ?? [], runId: row.id, digest } : null,
  }
}
