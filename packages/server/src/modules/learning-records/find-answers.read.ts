import type { EntityManager } from '@mikro-orm/postgresql'
import type { SaidAttendance } from '@tidemark/domain/learning-records/read-statement'
import type { AskedKind } from '@tidemark/domain/learning-records/statement'

/** What somebody said that a name means; neither = it is of no concern. */
export interface Answer {
  kind: AskedKind
  key: string
  employeeId: string | null
  courseId: string | null
}

/** The answers that were given about whom and what statements name. */
export async function findAnswers(em: EntityManager, said: readonly SaidAttendance[]) {
  const people = [...new Set(said.map(({ person }) => person.key))]
  const activities = [...new Set(said.map(({ activity }) => activity.key))]
  const rows: Answer[] = await em.execute(
    `select kind, key, employee_id as "employeeId", course_id as "courseId" from learning_answer
      where archived_at is null
        and (kind = 'person' and key in (select json_array_elements_text(?::json))
             or kind = 'activity' and key in (select json_array_elements_text(?::json)))`,
    [JSON.stringify(people), JSON.stringify(activities)],
  )
  const byName = new Map(rows.map((row) => [`${row.kind} ${row.key}`, row]))
  return {
    of: (kind: AskedKind, key: string): Answer | undefined => byName.get(`${kind} ${key}`),
    courseIds: rows.flatMap(({ courseId }) => (courseId === null ? [] : [courseId])),
  }
}
