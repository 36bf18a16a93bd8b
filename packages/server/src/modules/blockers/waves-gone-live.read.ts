import type { EntityManager } from '@mikro-orm/postgresql'

/** A wave whose go-live has come. */
export interface GoneLive {
  name: string
  goLiveOn: string
  /** Not closed since. */
  isLive: boolean
  unitIds: string[]
}

/** The waves of a program that have gone live by a day, the first one first. */
export async function readWavesGoneLive(
  em: EntityManager,
  programId: string,
  today: string,
): Promise<GoneLive[]> {
  return em.execute(
    `select w.name, w.go_live_on as "goLiveOn", w.status = 'live' as "isLive",
            array(select wu.unit_id::text from wave_unit wu
                   where wu.organization_id = w.organization_id and wu.wave_id = w.id) as "unitIds"
       from wave w
      where w.program_id = ? and w.archived_at is null and w.status in ('live', 'closed') and w.go_live_on <= ?
      order by w.go_live_on, w.id`,
    [programId, today],
  )
}
