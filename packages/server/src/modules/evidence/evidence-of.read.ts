import type { EntityManager } from '@mikro-orm/postgresql'
import { batched } from '../../kernel/batched.ts'
import type { EvidenceType } from './evidence.type.ts'

/** Of which steps, or of which blockers. */
type EvidenceParents = { stepIds: readonly string[] } | { obstacleIds: readonly string[] }

interface Row extends Omit<EvidenceType, 'addedAt'> {
  parentId: string
  addedAt: string
}

/** What is on file for each of these, in one statement: by the day that it speaks of, the latest first. */
async function readEvidenceOf(
  em: EntityManager,
  parents: EvidenceParents,
): Promise<Map<string, EvidenceType[]>> {
  const [column, ids] =
    'stepIds' in parents ? ['step_id', parents.stepIds] : ['obstacle_id', parents.obstacleIds]
  const rows: Row[] = await em.execute(
    `select e.${column} as "parentId", e.id, e.version, e.kind, e.title, e.text, e.url, e.dated_on as "datedOn",
            e.criterion, e.reported_count as "reportedCount", e.reported_of as "reportedOf",
            case when f.id is not null then json_build_object('fileName', f.file_name, 'mediaType', f.media_type,
                                                              'byteCount', f.byte_count) end as file,
            a.display_name as "addedByName", e.created_at as "addedAt"
       from evidence e
       join account a on a.organization_id = e.organization_id and a.id = e.added_by_id
       left join evidence_file f on f.organization_id = e.organization_id and f.evidence_id = e.id
      where e.${column} = any (?::uuid[]) and e.archived_at is null
      order by e.dated_on desc, e.id desc`,
    [`{${ids.join(',')}}`],
  )
  const pieces = rows.map((row) => ({ ...row, addedAt: new Date(row.addedAt) }))
  return Map.groupBy(pieces, ({ parentId }) => parentId)
}

/** What is on file for a step of a program. */
export const evidenceOfStep = batched<EvidenceType[]>(
  ({ em }, stepIds) => readEvidenceOf(em, { stepIds }),
  [],
)

/** What is on file for a blocker. */
export const evidenceOfObstacle = batched<EvidenceType[]>(
  ({ em }, obstacleIds) => readEvidenceOf(em, { obstacleIds }),
  [],
)
