import { fieldRefused } from '../../kernel/checked.ts'
import { isId } from '../../kernel/load.ts'
import { newId } from '../../kernel/new-id.ts'
import { notFound } from '../../kernel/refusal.ts'
import { replaceLinks } from '../../kernel/replace-links.ts'
import type { Command } from '../../kernel/run-command.ts'
import { TargetBehavior } from '../behaviors/target-behavior.entity.ts'
import { readProgramsInSight } from '../programs/programs.module.ts'
import { CourseBehavior } from './course-behavior.entity.ts'
import type { TrainingCourse } from './training-course.entity.ts'

/**
 * Makes these the behaviors that a course serves; true if that changes anything. Behaviors that were taken away, which nobody
 * is shown, stay with the course: brought back, they are served again.
 */
export async function replaceServedBehaviors(
  command: Command,
  course: TrainingCourse,
  behaviorIds: string[],
): Promise<boolean> {
  const { em, viewer } = command
  const current = await em.find(CourseBehavior, { course: course.id, behavior: { archivedAt: null } })
  return replaceLinks(em, current, behaviorIds, {
    endOf: ({ behavior }) => behavior.id,
    refuse: (added) => refuseMissingOrRemoved(command, added),
    add: (behavior) =>
      em.create(CourseBehavior, { id: newId(), organization: viewer.organizationId, course, behavior }),
  })
}

async function refuseMissingOrRemoved({ em, viewer }: Command, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const reach = await readProgramsInSight(em, viewer)
  const found = ids.every(isId) ? await em.find(TargetBehavior, { id: { $in: [...ids] } }) : []
  const inSight = found.filter(({ program }) => reach === 'all' || reach.includes(program.id))
  if (inSight.length < ids.length) throw notFound('One of the behaviors')
  const removed = inSight.find(({ archivedAt }) => archivedAt)
  if (!removed) return
  const message = `“${removed.name}” was taken away. Leave it out, or bring it back first.`
  throw fieldRefused('behaviorIds', 'removed', message)
}
