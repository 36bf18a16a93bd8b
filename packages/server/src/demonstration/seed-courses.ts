import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { newId } from '../kernel/new-id.ts'
import type { Audience } from '../modules/audiences/audience.entity.ts'
import type { TargetBehavior } from '../modules/behaviors/target-behavior.entity.ts'
import { CourseBehavior } from '../modules/training/course-behavior.entity.ts'
import { CoursePrerequisite } from '../modules/training/course-prerequisite.entity.ts'
import { TrainingCourse } from '../modules/training/training-course.entity.ts'
import { TrainingRequirement } from '../modules/training/training-requirement.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { COURSES } from './demonstration-courses.ts'
import type { RoomToFill } from './seed-program-room.ts'

const organization = DEMONSTRATION_ID

/** Fills the catalog, and says who has to take what in the made-up program; the courses by their codes. */
export function seedCourses(
  { em, program, today, note }: RoomToFill,
  audiences: ReadonlyMap<string, Audience>,
  behaviors: readonly TargetBehavior[],
): ReadonlyMap<string, TrainingCourse> {
  const courses = new Map<string, TrainingCourse>()
  for (const { needs, behaviors: served, requiredOf, ...fields } of COURSES) {
    const course = em.create(TrainingCourse, { id: newId(), organization, ...fields })
    courses.set(course.code, course)
    note('addTrainingCourse', course.id, { code: course.code, title: course.title })
    for (const code of needs) {
      const needed = courses.get(code)
      if (!needed) throw new Error(`The demonstration has no course ${code} before ${course.code}.`)
      em.create(CoursePrerequisite, { id: newId(), organization, course, needs: needed })
    }
    for (const behavior of behaviors.filter(({ name }) => served.includes(name)))
      em.create(CourseBehavior, { id: newId(), organization, course, behavior })
    for (const { audience: name, days } of requiredOf) {
      const audience = audiences.get(name)
      if (!audience) throw new Error(`The demonstration has no audience “${name}”.`)
      const dueOn = days === null ? null : addDays(today, days)
      const { id } = em.create(TrainingRequirement, {
        id: newId(),
        organization,
        program,
        course,
        audience,
        dueOn,
      })
      note('addTrainingRequirement', id, { courseId: course.id, audienceId: audience.id, dueOn })
    }
  }
  return courses
}
