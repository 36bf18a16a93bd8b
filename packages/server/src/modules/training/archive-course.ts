import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { courseToChange } from './course-to-change.ts'
import { readCourseUses } from './course-uses.read.ts'
import type { TrainingCourse } from './training-course.entity.ts'

/**
 * Puts a course away that nobody has to take any more; who completed it stays on file, and it can be brought back. Refused
 * while an audience is still told to take it, another course asks for it first, or a session of it is to come.
 */
export async function archiveCourse(command: Command, input: VersionedInput): Promise<TrainingCourse> {
  const course = await courseToChange(command, input)
  if (!course.archivedAt) {
    const uses = await readCourseUses(command, course.id)
    if (uses.length > 0)
      throw new Refused('IN_USE', `“${course.title}” is still in use: ${uses.join('; ')}. End that first.`)
    course.archivedAt = command.now
  }
  command.audit(course.id, { archived: true })
  return course
}
