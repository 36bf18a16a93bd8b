import type { Command } from '../../kernel/run-command.ts'

/** How many names a refusal tells of a kind. */
const TOLD = 3

/** What keeps a course in the catalog, in words: a phrase for each kind of use there is. Of closed programs nothing does. */
export async function readCourseUses({ em, now }: Command, courseId: string): Promise<string[]> {
  const [row]: { requiredOf: string[]; askedBy: string[]; sessions: number }[] = await em.execute(
    `select array(select '“' || a.name || '” in “' || p.name || '”'
                    from training_requirement r
                    join audience a on a.organization_id = r.organization_id and a.id = r.audience_id
                    join program p on p.organization_id = r.organization_id and p.id = r.program_id
                   where r.course_id = c.id and r.archived_at is null and p.archived_at is null
                   order by p.name, a.name, r.id) as "requiredOf",
            array(select '“' || o.title || '”'
                    from course_prerequisite n
                    join training_course o on o.organization_id = n.organization_id and o.id = n.course_id
                   where n.needs_id = c.id and o.archived_at is null
                   order by o.title, o.id) as "askedBy",
            (select count(*)::int from training_session s
              where s.course_id = c.id and s.part_of_id is null and s.archived_at is null
                and s.state = 'planned' and s.ends_at > ?) as sessions
       from training_course c where c.id = ?`,
    [now, courseId],
  )
  if (!row) return []
  const { requiredOf, askedBy, sessions } = row
  return [
    ...(requiredOf.length > 0 ? [`required of ${listed(requiredOf)}`] : []),
    ...(askedBy.length > 0 ? [`asked for first by ${listed(askedBy)}`] : []),
    ...(sessions > 0 ? [`${sessions === 1 ? '1 session is' : `${sessions} sessions are`} planned`] : []),
  ]
}

function listed(names: readonly string[]): string {
  const more = names.length - TOLD
  return [...names.slice(0, TOLD), ...(more > 0 ? [`${more} more`] : [])].join(', ')
}
