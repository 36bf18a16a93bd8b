import { courseInput } from '@tidemark/domain/training/course-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { courseToChange, refuseArchived } from './course-to-change.ts'
import type { UpdateCourseInput } from './course.input.ts'
import { refuseTakenCode } from './refuse-taken-code.ts'
import { replacePrerequisites } from './replace-prerequisites.ts'
import { replaceServedBehaviors } from './replace-served-behaviors.ts'
import type { TrainingCourse } from './training-course.entity.ts'

/** Changes a course. What people have completed stays completed; how long it counts is judged by the course as it is now. */
export async function updateCourse(command: Command, input: UpdateCourseInput): Promise<TrainingCourse> {
  const { em, auditEdit } = command
  const { needsIds, behaviorIds, ...fields } = checked(courseInput, input.course)
  const course = await courseToChange(command, input)
  refuseArchived(course)
  await refuseTakenCode(command, { code: fields.code, except: course.id })
  const asksForOthers = await replacePrerequisites(command, course, needsIds)
  const servesOthers = await replaceServedBehaviors(command, course, behaviorIds)
  if (asksForOthers || servesOthers) await countAsChange(command, course)
  auditEdit(course.id, {
    ...changesOf(course, fields),
    ...(asksForOthers && { needsIds }),
    ...(servesOthers && { behaviorIds }),
  })
  em.assign(course, fields)
  return course
}

/** They lie in tables of their own; changed alone, they have to be a new version of the course as well. */
async function countAsChange({ em }: Command, course: TrainingCourse) {
  await em.execute('update training_course set version = version + 1 where id = ?', [course.id])
  await em.refresh(course)
}
