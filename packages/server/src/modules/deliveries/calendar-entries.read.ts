import type { CalendarSource } from '../../kernel/calendar-entry.ts'

/** The meetings that the viewer is invited to, as their invitations say; one that is called off is gone. */
export const invitedMeetingEntries: CalendarSource = async (em, viewer, { from, to }) => {
  if (viewer.employeeId === null) return []
  // Whoever is in two audiences of a meeting is at one meeting.
  return em.execute(
    `select distinct on (c.id, d.starts_at) 'meeting-' || r.id as id, c.title || ' (' || p.name || ')' as title,
            d.delivered_on::text as day, d.starts_at as "startsAt", d.minutes, d.place, '/my-messages' as path,
            d.created_at as "createdAt", d.version
       from delivery_recipient r
       join delivery d on d.organization_id = r.organization_id and d.id = r.delivery_id
       join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
       join program p on p.organization_id = d.organization_id and p.id = d.program_id
      where r.employee_id = ? and d.channel = 'meeting' and d.state <> 'cancelled' and d.archived_at is null
        and d.starts_at is not null and d.delivered_on between ? and ?
      order by c.id, d.starts_at, r.id`,
    [viewer.employeeId, from, to],
  )
}
