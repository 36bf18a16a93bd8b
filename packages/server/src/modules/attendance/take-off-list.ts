import type { EntityManager } from '@mikro-orm/postgresql'

/** Takes people off the list of a session whose attendance isn't on file yet; answers with who was on it, and who of them had a seat. */
export async function takeOffList(
  em: EntityManager,
  { sessionId, employeeIds, now }: { sessionId: string; employeeIds: readonly string[]; now: Date },
): Promise<{ id: string; hadSeat: boolean }[]> {
  return em.execute(
    `with gone as (
       select id, employee_id, waiting_since is null as had_seat from attendance
        where session_id = ? and employee_id = any (?::uuid[]) and archived_at is null and status = 'registered')
     update attendance a set archived_at = ?::timestamptz, waiting_since = null, version = a.version + 1
       from gone where a.id = gone.id
     returning a.employee_id as id, gone.had_seat as "hadSeat"`,
    [sessionId, `{${employeeIds.join(',')}}`, now.toISOString()],
  )
}
