import type { EntityManager } from '@mikro-orm/postgresql'
import type { TrainedCounts } from '@tidemark/domain/training-coverage/coverage-tree'
import type { CoverageViewer } from './coverage-viewer.ts'
import { requiredPeople, type Wanted } from './required-people.ts'

/** What one unit has of its own, for one course; without a course for all of them together, each person once. */
export interface TrainedRow extends TrainedCounts {
  courseId: string | null
  unitId: string
}

/** Of whom something is required and who completed it, per unit and course, and per unit over all courses; one statement. */
export async function readTrainedCounts(
  em: EntityManager,
  viewer: CoverageViewer,
  wanted: Wanted,
): Promise<TrainedRow[]> {
  const { sql, parameters } = requiredPeople({ ...wanted, isDue: false }, viewer)
  return em.execute(
    `with recursive ${sql},
     person as (
       select employee_id, unit_id, bool_and(completed) as completed, bool_and(known) as known
         from standing group by employee_id, unit_id)
     select course_id as "courseId", unit_id as "unitId", count(*)::int as required,
            (count(*) filter (where completed))::int as completed, (count(*) filter (where known))::int as known
       from standing group by course_id, unit_id
     union all
     select null, unit_id, count(*)::int, (count(*) filter (where completed))::int, (count(*) filter (where known))::int
       from person group by unit_id`,
    parameters,
  )
}
