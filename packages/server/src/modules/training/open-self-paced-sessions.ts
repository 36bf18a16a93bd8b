import type { EntityManager } from '@mikro-orm/postgresql'

/** How long a self-paced session that nobody planned stays open. */
const OPEN_YEARS = 10

/** A course that has no self-paced session yet, and since when people take it. */
export interface SelfPacedCourse {
  courseId: string
  since: Date
}

/**
 * Opens the self-paced sessions of courses of which records came, and nobody has planned one: from the first record on, for ten
 * years, in UTC since nobody has said where. Answers the sessions by course.
 */
export async function openSelfPacedSessions(
  em: EntityManager,
  { organizationId, now }: { organizationId: string; now: Date },
  courses: readonly SelfPacedCourse[],
): Promise<Map<string, string>> {
  if (courses.length === 0) return new Map()
  const made: { id: string; courseId: string }[] = await em.execute(
    `insert into training_session (id, organization_id, course_id, starts_at, ends_at, time_zone, is_self_paced, room_key)
     select gen_random_uuid(), ?, course_id, least(since, ?::timestamptz), ?::timestamptz + ? * interval '1 year', 'UTC', true,
            gen_random_uuid()
       from json_to_recordset(?::json) as asked (course_id uuid, since timestamptz)
     returning id, course_id as "courseId"`,
    [
      organizationId,
      now,
      now,
      OPEN_YEARS,
      JSON.stringify(courses.map(({ courseId, since }) => ({ course_id: courseId, since }))),
    ],
  )
  return new Map(made.map(({ id, courseId }) => [courseId, id]))
}
