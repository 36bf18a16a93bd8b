import type { EntityManager } from '@mikro-orm/postgresql'
import { HOLDS_SEAT } from './session-seats.read.ts'

export interface Seats {
  taken: number
  /** Null = as many as come. */
  free: number | null
  waiting: number
}

/** The seats of a session at this moment; hold it first if they are to stay so. */
export async function readSeats(
  em: EntityManager,
  { id, capacity }: { id: string; capacity?: number | null },
): Promise<Seats> {
  const [row]: { taken: number; waiting: number }[] = await em.execute(
    `select count(*) filter (where ${HOLDS_SEAT})::int as taken,
            count(*) filter (where a.archived_at is null and a.waiting_since is not null)::int as waiting
       from attendance a where a.session_id = ?`,
    [id],
  )
  const { taken, waiting } = row ?? { taken: 0, waiting: 0 }
  return { taken, waiting, free: capacity == null ? null : Math.max(0, capacity - taken) }
}
