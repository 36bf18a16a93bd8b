import type { CalendarSource } from '../../kernel/calendar-entry.ts'
import { programsRun } from '../access/access.module.ts'

/** What is planned to be said in the programs that the viewer runs, each with how far it is; meetings with their hours. */
export const communicationEntries: CalendarSource = (em, viewer, { from, to }) =>
  em.execute(
    `select 'communication-' || c.id as id, c.title || ' (' || c.state || ', ' || p.name || ')' as title,
            c.planned_on::text as day,
            case when c.channel = 'meeting'
                 then (c.planned_on + c.starts_at::time) at time zone coalesce(c.time_zone, 'UTC') end as "startsAt",
            c.minutes, c.place, '/programs/' || p.id || '/communications/' || c.id as path,
            c.created_at as "createdAt", c.version
       from communication c join program p on p.organization_id = c.organization_id and p.id = c.program_id
      where c.archived_at is null and p.archived_at is null and c.planned_on between ? and ?
        and p.id = any (?::uuid[])`,
    [from, to, `{${programsRun(viewer).join(',')}}`],
  )
