import { courseInput } from '@tidemark/domain/training/course-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { holdCatalog } from './course-to-change.ts'
import type { AddCourseInput } from './course.input.ts'
import { refuseTakenCode } from './refuse-taken-code.ts'
import { replacePrerequisites } from './replace-prerequisites.ts'
import { replaceServedBehaviors } from './replace-served-behaviors.ts'
import { TrainingCourse } from './training-course.entity.ts'

/** Puts a course into the catalog. */
export async function addCourse(command: Command, input: AddCourseInput): Promise<TrainingCourse> {
  const { em, viewer, audit } = command
  const { needsIds, behaviorIds, ...fields } = checked(courseInput, input.course)
  await holdCatalog(command)
  await refuseTakenCode(command, fields)
  const course = em.create(TrainingCourse, { id: newId(), organization: viewer.organizationId, ...fields })
  await replacePrerequisites(command, course, needsIds)
  await replaceServedBehaviors(command, course, behaviorIds)
  audit(course.id, { ...fields, needsIds, behaviorIds })
  return course
}
