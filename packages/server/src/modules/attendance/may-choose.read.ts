import type { EntityManager } from '@mikro-orm/postgresql'

/**
 * The condition under which somebody may choose a session `s` of a course `c`: it is planned, is not over, has not begun unless
 * it is taken whenever one likes, and keeps its seats for nobody or for a wave that reaches their unit. Its parameters are the
 * instant, twice, and then the employee.
 */
export const MAY_CHOOSE = `
  s.part_of_id is null and s.archived_at is null and c.archived_at is null and s.state = 'planned'
  and s.ends_at > ?::timestamptz and (s.is_self_paced or s.starts_at > ?::timestamptz)
  and (s.wave_id is null or exists (
    with recursive above as (
      select u.id, u.parent_id from employee e join business_unit u on u.id = e.unit_id where e.id = ?
      union all
      select u.id, u.parent_id from business_unit u join above on u.id = above.parent_id)
    select from wave_unit reached join above on above.id = reached.unit_id where reached.wave_id = s.wave_id))`

/** Whether somebody may choose a session at this moment. */
export async function mayChoose(
  em: EntityManager,
  { sessionId, employeeId, now }: { sessionId: string; employeeId: string; now: Date },
): Promise<boolean> {
  const instant = now.toISOString()
  const [found] = await em.execute<object[]>(
    `select s.id from training_session s join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
      where ${MAY_CHOOSE} and s.id = ?`,
    [instant, instant, employeeId, sessionId],
  )
  return found !== undefined
}
