import type { Command } from '../../kernel/run-command.ts'
import { HOLDS_SEAT } from './session-seats.read.ts'

/** How many people have a seat in each session that has a code, by its id. */
export async function countSeats({ em }: Command): Promise<Record<string, number>> {
  const rows: { id: string; taken: number }[] = await em.execute(
    `select s.id, count(*)::int as taken from training_session s
       join attendance a on a.organization_id = s.organization_id and a.session_id = s.id
      where s.code is not null and ${HOLDS_SEAT} group by s.id`,
  )
  return Object.fromEntries(rows.map(({ id, taken }) => [id, taken]))
}
