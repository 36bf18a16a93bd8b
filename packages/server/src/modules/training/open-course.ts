import { LockMode } from '@mikro-orm/core'
import { fieldRefused } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import type { Command } from '../../kernel/run-command.ts'
import { TrainingCourse } from './training-course.entity.ts'

/** The course that something new is about, refused under `courseId`. Until the command ends nobody archives it. */
export async function openCourse({ em }: Command, id: string): Promise<TrainingCourse> {
  const lockMode = LockMode.PESSIMISTIC_READ
  const course = isId(id) ? await em.findOne(TrainingCourse, { id }, { lockMode }) : null
  if (!course) throw fieldRefused('courseId', 'not_found', 'This course is not there any more.')
  if (course.archivedAt) {
    const message = `“${course.title}” is archived. Choose another course, or bring it back first.`
    throw fieldRefused('courseId', 'archived', message)
  }
  return course
}
