import type { EntityManager } from '@mikro-orm/postgresql'
import { completedCourses } from './completed-courses.ts'

interface Asked {
  courseId: string
  employeeIds: readonly string[]
  /** The day on which it has to have been completed. */
  day: string
}

/** Those of some people who have not completed every course that this one asks for first, each with the first that is missing. */
export const readUnprepared = (
  em: EntityManager,
  { courseId, employeeIds, day }: Asked,
): Promise<{ employeeId: string; fullName: string; missing: string }[]> =>
  em.execute(
    `with needed as (select needs_id as id from course_prerequisite where course_id = ?),
     ${completedCourses('select id from needed')}
     select distinct on (e.full_name, e.id) e.id as "employeeId", e.full_name as "fullName", c.title as missing
       from employee e cross join needed n join training_course c on c.id = n.id
      where e.id = any (?::uuid[])
        and not exists (select from completed_course d where d.course_id = n.id and d.employee_id = e.id)
      order by e.full_name, e.id, c.title`,
    [courseId, day, `{${employeeIds.join(',')}}`],
  )
