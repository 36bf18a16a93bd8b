import type { Command } from '../../kernel/run-command.ts'

/** How many people are on the lists of sessions. */
export async function countPeople({ em }: Command, sessionIds: readonly string[]): Promise<number> {
  const [row]: { people: number }[] = await em.execute(
    `select count(distinct employee_id)::int as people from attendance
      where session_id = any (?::uuid[]) and archived_at is null`,
    [`{${sessionIds.join(',')}}`],
  )
  return row?.people ?? 0
}
