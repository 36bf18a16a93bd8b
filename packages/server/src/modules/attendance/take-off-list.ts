import type { Command } from '../../kernel/run-command.ts'

/** Takes people off the list of a session whose attendance isn't on file yet; answers with who was on it, and who of them had a seat. */
export async function takeOffList(
  { em, now, auditEdit }: Command,
  { sessionId, employeeIds }: { sessionId: string; employeeIds: readonly string[] },
): Promise<{ id: string; hadSeat: boolean }[]> {
  const gone: { id: string; entry: string; hadSeat: boolean }[] = await em.execute(
    `with gone as (
       select id, employee_id, waiting_since is null as had_seat from attendance
        where session_id = ? and employee_id = any (?::uuid[]) and archived_at is null and status = 'registered')
     update attendance a set archived_at = ?::timestamptz, in_line_since = coalesce(a.waiting_since, a.in_line_since, a.registered_on),
            waiting_since = null, version = a.version + 1
       from gone where a.id = gone.id
     returning a.employee_id as id, a.id as entry, gone.had_seat as "hadSeat"`,
    [sessionId, `{${employeeIds.join(',')}}`, now.toISOString()],
  )
  for (const { entry } of gone) auditEdit(entry, { isTakenOff: { before: false, after: true } })
  return gone
}
