import type { EntityManager } from '@mikro-orm/postgresql'
import { batched } from '../../kernel/batched.ts'
import type { TrainingSeatsType } from './session-seats.type.ts'

/** Whether a row `a` of attendance holds a seat: whoever waits or was excused holds none. */
export const HOLDS_SEAT = `a.archived_at is null and a.waiting_since is null and a.status <> 'excused'`

/** The seats of sessions, each by its id; parts have those of their series. */
export async function readSeatsOf(
  em: EntityManager,
  sessionIds: readonly string[],
): Promise<Map<string, TrainingSeatsType>> {
  const rows = await em.execute<(TrainingSeatsType & { id: string; capacity: number | null })[]>(
    `select s.id, head.capacity, count(a.id) filter (where ${HOLDS_SEAT})::int as taken,
            count(a.id) filter (where a.archived_at is null and a.waiting_since is not null)::int as waiting
       from training_session s
       join training_session head on head.organization_id = s.organization_id and head.id = coalesce(s.part_of_id, s.id)
       left join attendance a on a.organization_id = head.organization_id and a.session_id = head.id
      where s.id = any (?::uuid[]) group by s.id, head.id, head.capacity`,
    [`{${sessionIds.join(',')}}`],
  )
  return new Map(
    rows.map(({ id, capacity, taken, waiting }) => [
      id,
      { taken, waiting, free: capacity === null ? null : Math.max(0, capacity - taken) },
    ]),
  )
}

/** The same for the sessions of an answer, in one statement. */
export const seatsOf = batched<TrainingSeatsType>(({ em }, sessionIds) => readSeatsOf(em, sessionIds), {
  taken: 0,
  free: null,
  waiting: 0,
})
