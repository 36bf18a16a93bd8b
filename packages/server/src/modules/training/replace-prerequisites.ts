import { findPrerequisiteLoop, type Prerequisite } from '@tidemark/domain/training/prerequisites'
import { fieldRefused } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound, Refused } from '../../kernel/refusal.ts'
import { replaceLinks } from '../../kernel/replace-links.ts'
import type { Command } from '../../kernel/run-command.ts'
import { CoursePrerequisite } from './course-prerequisite.entity.ts'
import { TrainingCourse } from './training-course.entity.ts'

/** Makes these the courses to complete first; true if that changes anything. Call it while the catalog is held. */
export async function replacePrerequisites(
  command: Command,
  course: TrainingCourse,
  needsIds: string[],
): Promise<boolean> {
  const { em, viewer } = command
  const current = await em.find(CoursePrerequisite, { course: course.id })
  return replaceLinks(em, current, needsIds, {
    endOf: ({ needs }) => needs.id,
    async refuse(added) {
      await refuseMissingOrArchived(command, added)
      await refuseLoop(command, course, needsIds)
    },
    add: (needs) =>
      em.create(CoursePrerequisite, { id: newId(), organization: viewer.organizationId, course, needs }),
  })
}

async function refuseMissingOrArchived({ em }: Command, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const courses = ids.every(isId) ? await em.find(TrainingCourse, { id: { $in: [...ids] } }) : []
  if (courses.length < ids.length) throw notFound('One of the courses')
  const archived = courses.find(({ archivedAt }) => archivedAt)
  if (!archived) return
  const message = `“${archived.title}” is archived. Choose another course, or bring it back first.`
  throw fieldRefused('needsIds', 'archived', message)
}

/** Archived courses count too: brought back, they would close the loop. */
async function refuseLoop(
  { em }: Command,
  course: TrainingCourse,
  needsIds: readonly string[],
): Promise<void> {
  const others: Prerequisite[] = await em.execute(
    `select course_id as "courseId", needs_id as "needsId" from course_prerequisite where course_id <> ?`,
    [course.id],
  )
  const loop = findPrerequisiteLoop([
    ...needsIds.map((needsId) => ({ courseId: course.id, needsId })),
    ...others,
  ])
  if (!loop) return
  const found = await em.find(TrainingCourse, { id: { $in: loop } })
  const titles = loop.map((id) => found.find((one) => one.id === id)?.title ?? course.title)
  const message =
    loop.length === 1
      ? 'A course can’t ask for itself first.'
      : `Nobody could begin: ${[...titles, titles[0] ?? ''].map((title) => `“${title}”`).join(' asks for ')}.`
  throw new Refused('CYCLE', message, [{ field: 'needsIds', code: 'cycle', message }])
}
