import type { EntityManager } from '@mikro-orm/postgresql'
import type { SessionRule } from '@tidemark/domain/learning-records/stronger-attendance'

/** A course as statements name it. */
export interface NamedCourse {
  id: string
  /** Lower case. */
  code: string
  passScore: number | null
}

/** A session as statements find it. */
export interface NamedSession extends SessionRule {
  id: string
  courseId: string
  /** Lower case; null where it has none. */
  code: string | null
  timeZone: string
}

/** The courses of some codes or ids, with their sessions that have one of the codes or are self-paced. */
export async function findSessions(
  em: EntityManager,
  { codes, courseIds }: { codes: readonly string[]; courseIds: readonly string[] },
): Promise<{ courses: NamedCourse[]; sessions: NamedSession[] }> {
  const asked = [JSON.stringify(codes), `{${courseIds.join(',')}}`]
  const courses: NamedCourse[] = await em.execute(
    `select c.id, lower(c.code) as code, c.pass_score as "passScore" from training_course c
      where c.archived_at is null
        and (lower(c.code) in (select json_array_elements_text(?::json)) or c.id = any (?::uuid[]))`,
    asked,
  )
  const sessions: NamedSession[] = await em.execute(
    `select s.id, s.course_id as "courseId", lower(s.code) as code, s.time_zone as "timeZone", c.pass_score as "passScore",
            s.part_of_id is not null as "isPart", s.is_self_paced as "isSelfPaced"
       from training_session s
       join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
      where s.archived_at is null and s.state <> 'cancelled' and c.archived_at is null
        and (lower(s.code) in (select json_array_elements_text(?::json))
             or s.is_self_paced and s.part_of_id is null and s.course_id = any (?::uuid[]))
      order by s.starts_at, s.id`,
    [asked[0], `{${courses.map(({ id }) => id).join(',')}}`],
  )
  return { courses, sessions }
}
