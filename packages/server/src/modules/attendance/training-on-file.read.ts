import type { EntityManager } from '@mikro-orm/postgresql'
import { isId } from '../../kernel/load.ts'
import {
  type AttendanceSummaryType,
  MOST_OUTCOMES,
  MOST_PARTS,
  type PartOnFileType,
  type TrainingOnFileType,
} from './training-on-file.type.ts'

/** Of which session with its parts, or of which course; nulls = all. */
export interface OnFileOf {
  sessionId: string | null
  courseId: string | null
}

/** Entries that count, with their sessions. */
const ENTRIES = `attendance a
  join training_session s on s.id = a.session_id and s.archived_at is null
  join training_course c on c.id = s.course_id`

const COUNTED = 'a.archived_at is null and a.waiting_since is null'

/** What is on file in numbers; null for a session or course that isn't there. */
export async function readTrainingOnFile(
  em: EntityManager,
  of: OnFileOf,
): Promise<TrainingOnFileType | null> {
  if (!(await isThere(em, of))) return null
  const [wholes, parts, eachPart] = await Promise.all([
    summarize(em.fork(), of, 's.part_of_id is null', 's.id'),
    summarize(em.fork(), of, 's.part_of_id is not null', 's.part_of_id'),
    of.sessionId === null ? [] : readParts(em.fork(), of.sessionId),
  ])
  return { wholes, parts, eachPart }
}

async function isThere(em: EntityManager, { sessionId, courseId }: OnFileOf): Promise<boolean> {
  for (const [table, id] of [
    ['training_session', sessionId],
    ['training_course', courseId],
  ] as const) {
    if (id === null) continue
    if (!isId(id)) return false
    const found: unknown[] = await em.execute(`select 1 from ${table} where id = ? and archived_at is null`, [
      id,
    ])
    if (found.length === 0) return false
  }
  return true
}

async function summarize(
  em: EntityManager,
  { sessionId, courseId }: OnFileOf,
  which: string,
  sessionColumn: string,
): Promise<AttendanceSummaryType> {
  const where = `${COUNTED} and ${which} and (?::uuid is null or ${sessionColumn} = ?) and (?::uuid is null or s.course_id = ?)`
  const asked = [sessionId, sessionId, courseId, courseId]
  const [row]: AttendanceSummaryType[] = await em.execute(
    `select count(*)::int as entries, count(distinct a.employee_id)::int as people,
            count(a.registered_on)::int as "registeredDays", count(a.ended_on)::int as "endedDays",
            count(a.score)::int as scores, avg(a.score) as "meanScore",
            (count(*) filter (where a.score >= c.pass_score))::int as "passedScores",
            (count(*) filter (where a.is_recognized))::int as recognized,
            coalesce((select json_agg(o) from (
              select a.outcome, a.status, count(*)::int as entries from ${ENTRIES} where ${where}
               group by 1, 2 order by 3 desc, 1, 2 limit ${MOST_OUTCOMES}) o), '[]') as outcomes
       from ${ENTRIES} where ${where}`,
    [...asked, ...asked],
  )
  if (!row) throw new Error('A count over no rows has one row.')
  return row
}

/** Whoever is called up twice in a part counts once; people of the part who left the series don't count. */
function readParts(em: EntityManager, seriesId: string): Promise<PartOnFileType[]> {
  return em.execute(
    `with people as (select a.employee_id from attendance a where a.session_id = ? and ${COUNTED})
     select s.id as "sessionId", s.code, s.name,
            (select count(*)::int from attendance a join people p using (employee_id)
              where a.session_id = s.id and ${COUNTED}) as people,
            (select count(*)::int from people) as "ofPeople"
       from training_session s where s.part_of_id = ? and s.archived_at is null
      order by s.starts_at, s.code, s.id limit ${MOST_PARTS}`,
    [seriesId, seriesId],
  )
}
