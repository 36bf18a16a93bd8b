import { LockMode } from '@mikro-orm/core'
import { load } from '../../kernel/load.ts'
import { Refused } from '../../kernel/refusal.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { TrainingCourse } from './training-course.entity.ts'

/** A course as the client saw it. Until the command ends nobody else changes the catalog, or has this course taken. */
export async function courseToChange(command: Command, input: VersionedInput): Promise<TrainingCourse> {
  await holdCatalog(command)
  const course = await load(command.em, TrainingCourse, input.id, 'The course')
  await command.em.refresh(course, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (course.version !== input.version) throw changedMeanwhile()
  return course
}

/** Two changes at once could each be fine and together close a loop, or take one code twice: they take turns. */
export async function holdCatalog({ em, viewer }: Command): Promise<void> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `training catalog ${viewer.organizationId}`,
  ])
}

/** What a course that was archived doesn't take. */
export function refuseArchived({ title, archivedAt }: TrainingCourse): void {
  if (archivedAt) throw new Refused('NOT_ALLOWED', `“${title}” is archived. Bring it back first.`)
}
