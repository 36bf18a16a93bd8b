import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { courseToChange } from './course-to-change.ts'
import { CoursePrerequisite } from './course-prerequisite.entity.ts'
import type { TrainingCourse } from './training-course.entity.ts'

/** Brings a course back into the catalog; the courses that it asks for first have to be there. */
export async function restoreCourse(command: Command, input: VersionedInput): Promise<TrainingCourse> {
  const course = await courseToChange(command, input)
  const missing = await command.em.findOne(
    CoursePrerequisite,
    { course: course.id, needs: { archivedAt: { $ne: null } } },
    { populate: ['needs'] },
  )
  if (course.archivedAt && missing) {
    const message = `“${course.title}” asks for “${missing.needs.title}” first, which is archived. Bring that back first.`
    throw new Refused('NOT_ALLOWED', message)
  }
  course.archivedAt = null
  command.audit(course.id, { archived: false })
  return course
}
