import type { EntityManager } from '@mikro-orm/postgresql'
import type { TrainedCounts } from '@tidemark/domain/training-coverage/coverage-tree'
import type { CoverageViewer } from './coverage-viewer.ts'
import { peopleWithCourses } from './people-with-courses.ts'
import { readManyPeople } from '../../kernel/read-many-people.ts'
import type { Wanted } from './required-people.ts'

/** What one unit has of its own, for one course; without a course for all of them together, each person once. */
export interface TrainedRow extends TrainedCounts {
  courseId: string | null
  unitId: string
}

/** Of whom something is required and who completed it, per unit and course, and per unit over all courses; one statement in its transaction. */
export async function readTrainedCounts(
  em: EntityManager,
  viewer: CoverageViewer,
  wanted: Wanted,
): Promise<TrainedRow[]> {
  const { sql, parameters } = peopleWithCourses(wanted, viewer)
  return readManyPeople(
    em,
    `with recursive ${sql}
     select b.course_id as "courseId", unit_id as "unitId", sum(people)::int as required,
            coalesce(sum(people) filter (where done & b.bit = b.bit), 0)::int as completed,
            coalesce(sum(people) filter (where known & b.bit = b.bit), 0)::int as known
       from tally join course_bit b on required & b.bit = b.bit
      group by b.course_id, unit_id
     union all
     select null, unit_id, sum(people)::int, coalesce(sum(people) filter (where done = required), 0)::int,
            coalesce(sum(people) filter (where known = required), 0)::int
       from tally group by unit_id`,
    parameters,
  )
}
