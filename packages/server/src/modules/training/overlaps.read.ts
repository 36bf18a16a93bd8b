import type { EntityManager } from '@mikro-orm/postgresql'
import { SESSION_COLUMNS, SESSION_TABLES, type StoredSession, toSession } from './session-columns.ts'
import type { TrainingSessionType } from './training-session.type.ts'

/** How many are named. */
export const OVERLAPS_MAX = 5

/** Sessions at the time of this one with the same trainer; what is taken whenever one likes is at no time, nor is a series beside its parts. */
export async function readOverlaps(em: EntityManager, id: string): Promise<TrainingSessionType[]> {
  const rows = await em.execute<StoredSession[]>(
    `select ${SESSION_COLUMNS} from ${SESSION_TABLES}
       join training_session this on this.id = ? and this.trainer_id = s.trainer_id and this.id <> s.id
      where s.archived_at is null and s.state <> 'cancelled' and this.archived_at is null and this.state <> 'cancelled'
        and not s.is_self_paced and not this.is_self_paced and s.starts_at < this.ends_at and this.starts_at < s.ends_at
        and not exists (select from training_session part where part.part_of_id in (s.id, this.id))
      order by s.starts_at, s.id limit ${OVERLAPS_MAX}`,
    [id],
  )
  return rows.map(toSession)
}
