import { batched } from '../../kernel/batched.ts'
import { readProgramsInSight } from '../programs/programs.module.ts'
import type { ServedBehaviorType } from './course.type.ts'
import type { TrainingCourse } from './training-course.entity.ts'

/** The courses to complete before each of some courses, by title. */
export const prerequisitesOf = batched<Pick<TrainingCourse, 'id' | 'title'>[]>(async ({ em }, courseIds) => {
  const rows: { courseId: string; id: string; title: string }[] = await em.execute(
    `select n.course_id as "courseId", c.id, c.title
       from course_prerequisite n
       join training_course c on c.organization_id = n.organization_id and c.id = n.needs_id
      where n.course_id = any (?::uuid[]) order by c.title, c.id`,
    [`{${courseIds.join(',')}}`],
  )
  return Map.groupBy(rows, ({ courseId }) => courseId)
}, [])

/** The behaviors that each of some courses serves, of the programs that the viewer may read, by program and name. */
export const behaviorsServedBy = batched<ServedBehaviorType[]>(async ({ em, viewer }, courseIds) => {
  const reach = await readProgramsInSight(em, viewer)
  const rows: (ServedBehaviorType & { courseId: string })[] = await em.execute(
    `select cb.course_id as "courseId", b.id, b.name, p.id as "programId", p.name as "programName"
       from course_behavior cb
       join target_behavior b on b.organization_id = cb.organization_id and b.id = cb.behavior_id
       join program p on p.organization_id = b.organization_id and p.id = b.program_id
      where cb.course_id = any (?::uuid[]) and b.archived_at is null and (? or p.id = any (?::uuid[]))
      order by p.name, b.name, b.id`,
    [`{${courseIds.join(',')}}`, reach === 'all', reach === 'all' ? '{}' : `{${reach.join(',')}}`],
  )
  return Map.groupBy(rows, ({ courseId }) => courseId)
}, [])
