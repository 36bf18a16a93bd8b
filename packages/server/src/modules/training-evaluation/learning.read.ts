import type { EntityManager } from '@mikro-orm/postgresql'
import type { ScorePairs } from '@tidemark/domain/training-evaluation/mean-change'

/** The scores of those who have one from before and one from the end. */
export interface FoundScores extends ScorePairs {
  meanBefore: number
  meanAfter: number
  /** How many are at the pass score or over it; null where nothing is passed. */
  passedBefore: number | null
  passedAfter: number | null
}

const PAIRS = `
  select s.course_id, s.id as session_id, c.pass_score, a.score_before as before, a.score as after,
         row_number() over (partition by s.course_id, a.employee_id order by s.ends_at, s.id) as turn
    from training_course c
    join training_session s on s.organization_id = c.organization_id and s.course_id = c.id
    join attendance a on a.organization_id = s.organization_id and a.session_id = s.id
   where c.id = any (?::uuid[]) and s.part_of_id is null and s.archived_at is null and a.archived_at is null
     and a.status in ('attended', 'completed') and a.score_before is not null and a.score is not null`

const COLUMNS = `
  count(*)::int as people, avg(before) as "meanBefore", avg(after) as "meanAfter", avg(after - before) as "meanGain",
  stddev_samp(after - before) as deviation,
  case when max(pass_score) is not null then (count(*) filter (where before >= pass_score))::int end as "passedBefore",
  case when max(pass_score) is not null then (count(*) filter (where after >= pass_score))::int end as "passedAfter"`

/** By course, with the first pair of each person. */
export async function readScores(
  em: EntityManager,
  courseIds: readonly string[],
): Promise<ReadonlyMap<string, FoundScores>> {
  const rows = await em.execute<(FoundScores & { courseId: string })[]>(
    `select course_id as "courseId", ${COLUMNS} from (${PAIRS}) pair where turn = 1 group by course_id`,
    [`{${courseIds.join(',')}}`],
  )
  return new Map(rows.map((row) => [row.courseId, row]))
}

/** Of one session of a course; null where nobody has both. */
export async function readSessionScores(
  em: EntityManager,
  { courseId, sessionId }: { courseId: string; sessionId: string },
): Promise<FoundScores | null> {
  const [row] = await em.execute<FoundScores[]>(
    `select ${COLUMNS} from (${PAIRS}) pair where session_id = ? having count(*) > 0`,
    [`{${courseId}}`, sessionId],
  )
  return row ?? null
}
