import type { CalendarSource } from '../../kernel/calendar-entry.ts'
import { readProgramsInSight } from './programs-in-sight.read.ts'

/** The days on which waves go live, of every open program that the viewer may read. */
export const goLiveEntries: CalendarSource = async (em, viewer, { from, to }) => {
  const reach = await readProgramsInSight(em, viewer)
  return em.execute(
    `select 'wave-go-live-' || w.id as id, 'Go-live: ' || w.name || ' (' || p.name || ')' as title,
            w.go_live_on::text as day, null as "startsAt", null as minutes, null as place,
            '/programs/' || p.id || '/plan' as path, w.created_at as "createdAt", w.version
       from wave w join program p on p.organization_id = w.organization_id and p.id = w.program_id
      where w.archived_at is null and p.archived_at is null and w.go_live_on between ? and ?
        and (? or p.id = any (?::uuid[]))`,
    [from, to, reach === 'all', `{${reach === 'all' ? '' : reach.join(',')}}`],
  )
}
