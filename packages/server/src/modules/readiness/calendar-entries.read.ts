import type { CalendarSource } from '../../kernel/calendar-entry.ts'
import { READS_ROOM } from '../access/access.module.ts'
import { readProgramsInSight } from '../programs/programs.module.ts'

/** The first and the last day of each round that people are asked in, for whoever reads the rooms of their programs. */
export const roundEntries: CalendarSource = async (em, viewer, { from, to }) => {
  if (!viewer.roles.some(({ role }) => READS_ROOM.includes(role))) return []
  const reach = await readProgramsInSight(em, viewer)
  return em.execute(
    `select 'round-' || e.what || '-' || r.id as id,
            case e.what when 'opens' then 'Opens: ' else 'Closes: ' end || r.name || ' (' || p.name || ')' as title,
            e.day::text as day, null as "startsAt", null as minutes, null as place,
            '/programs/' || p.id || '/readiness/' || r.id as path, r.created_at as "createdAt", r.version
       from readiness_round r
       join program p on p.organization_id = r.organization_id and p.id = r.program_id
       cross join lateral (values ('opens', r.opens_on), ('closes', r.closes_on)) e(what, day)
      where r.archived_at is null and p.archived_at is null and r.origin = 'survey' and e.day between ? and ?
        and (? or p.id = any (?::uuid[]))`,
    [from, to, reach === 'all', `{${reach === 'all' ? '' : reach.join(',')}}`],
  )
}
