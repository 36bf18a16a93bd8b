import type { EntityManager } from '@mikro-orm/postgresql'
import type { TrainingMode } from '@tidemark/domain/training/course'
import type { ModeHours } from '@tidemark/domain/training-evaluation/experiential-share'
import { isId } from '../../kernel/load.ts'
import { type ProgramReach } from '../access/access.module.ts'
import { COMPLETES_COURSE } from '../attendance/attendance.module.ts'
import type { EvaluatedCourse } from './evaluate-courses.ts'
import { EVALUATED_COURSES_MAX } from './evaluation.type.ts'

interface Asked {
  programId: string | null
  mode: TrainingMode | null
  /** Null = any. */
  courseIds: readonly string[] | null
  reach: ProgramReach
}

/** Courses that serve a behavior or were completed, as far as the viewer reaches them, by title; and how many there are. */
export async function readEvaluatedCourses(
  em: EntityManager,
  asked: Asked,
): Promise<{ courses: EvaluatedCourse[]; total: number }> {
  const { sql, parameters } = conditionsOf(asked)
  const rows = await em.execute<(EvaluatedCourse & { total: number })[]>(
    `select ${COLUMNS}, count(*) over ()::int as total from training_course c
      where c.archived_at is null and ${sql}
        and (exists (select from course_behavior b where b.organization_id = c.organization_id and b.course_id = c.id)
          or exists (select from training_session s join attendance a on a.organization_id = s.organization_id and a.session_id = s.id
                      where s.organization_id = c.organization_id and s.course_id = c.id and ${COMPLETES_COURSE}))
      order by c.title, c.id limit ${EVALUATED_COURSES_MAX}`,
    parameters,
  )
  return { courses: rows.map(({ total: _total, ...course }) => course), total: rows[0]?.total ?? 0 }
}

/** One course that the viewer reaches; null for any other. */
export async function readEvaluatedCourse(
  em: EntityManager,
  id: string,
  reach: ProgramReach,
): Promise<EvaluatedCourse | null> {
  if (!isId(id)) return null
  const { sql, parameters } = conditionsOf({ programId: null, mode: null, courseIds: null, reach })
  const [course] = await em.execute<EvaluatedCourse[]>(
    `select ${COLUMNS} from training_course c where c.id = ? and ${sql}`,
    [id, ...parameters],
  )
  return course ?? null
}

/** What was completed of such courses in each mode. What was taken over from elsewhere took nobody's time here. */
export async function readModeHours(em: EntityManager, asked: Asked): Promise<ModeHours[]> {
  const { sql, parameters } = conditionsOf(asked, 'required')
  return em.execute(
    `select c.mode, sum(c.duration_minutes)::float8 as minutes, count(distinct a.employee_id)::int as people
       from training_course c
       join training_session s on s.organization_id = c.organization_id and s.course_id = c.id
       join attendance a on a.organization_id = s.organization_id and a.session_id = s.id
      where ${COMPLETES_COURSE} and not a.is_recognized and ${sql}
      group by c.mode`,
    parameters,
  )
}

const COLUMNS = `c.id, c.code, c.title, c.mode, (select minimum_group_size from organization) as "minimumGroupSize"`

const REQUIRED = `exists (select from training_requirement r
  where r.organization_id = c.organization_id and r.course_id = c.id and r.archived_at is null and r.program_id = any (?::uuid[]))`
const SERVING = `exists (select from course_behavior cb
  join target_behavior b on b.organization_id = cb.organization_id and b.id = cb.behavior_id
 where cb.organization_id = c.organization_id and cb.course_id = c.id and b.archived_at is null and b.program_id = any (?::uuid[]))`

/** Conditions on a course `c`: of the program asked for, or of those in reach, `required` by it or serving its behaviors too. */
function conditionsOf({ programId, mode, courseIds, reach }: Asked, how: 'required' | 'either' = 'either') {
  const inReach = programId !== null && (reach === 'all' || reach.includes(programId)) && isId(programId)
  const programs = programId === null ? reach : inReach ? [programId] : []
  const conditions: string[] = []
  const parameters: unknown[] = []
  if (programs !== 'all') {
    const list = `{${programs.join(',')}}`
    conditions.push(how === 'required' ? REQUIRED : `(${REQUIRED} or ${SERVING})`)
    parameters.push(...(how === 'required' ? [list] : [list, list]))
  }
  if (mode !== null) {
    conditions.push('c.mode = ?')
    parameters.push(mode)
  }
  if (courseIds !== null) {
    conditions.push('c.id = any (?::uuid[])')
    parameters.push(`{${courseIds.filter(isId).join(',')}}`)
  }
  return { sql: conditions.length === 0 ? 'true' : conditions.join(' and '), parameters }
}
