import type { CalendarSource } from '../../kernel/calendar-entry.ts'

/** The briefings that the viewer is to hold, on the days that they chose. */
export const briefingEntries: CalendarSource = (em, viewer, { from, to }) =>
  em.execute(
    `select 'briefing-' || b.id as id, 'Briefing: ' || c.title || ' (' || u.name || ')' as title,
            b.planned_on::text as day, null as "startsAt", null as minutes, null as place, '/my-briefings' as path,
            b.created_at as "createdAt", b.version
       from briefing b
       join delivery d on d.organization_id = b.organization_id and d.id = b.delivery_id
       join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
       join business_unit u on u.organization_id = b.organization_id and u.id = b.unit_id
      where b.manager_id = ? and b.archived_at is null and d.archived_at is null and d.state <> 'cancelled'
        and b.planned_on between ? and ?`,
    [viewer.accountId, from, to],
  )
