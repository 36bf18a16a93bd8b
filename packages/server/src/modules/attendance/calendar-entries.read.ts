import type { CalendarSource } from '../../kernel/calendar-entry.ts'

/** The sessions that the viewer has a seat in or leads, a series by its parts; one that is cancelled is gone. */
export const trainingEntries: CalendarSource = async (em, viewer, { from, to }) => {
  if (viewer.employeeId === null) return []
  return em.execute(
    `select 'training-' || s.id as id, c.title || coalesce(': ' || coalesce(s.name, head.name), '') as title,
            (s.starts_at at time zone s.time_zone)::date::text as day,
            case when not s.is_self_paced then s.starts_at end as "startsAt",
            case when not s.is_self_paced then (extract(epoch from s.ends_at - s.starts_at) / 60)::int end as minutes,
            coalesce(s.place, s.link) as place,
            case when s.trainer_id = ? then '/training/sessions/' || s.id else '/my-training' end as path,
            s.created_at as "createdAt", s.version
       from training_session s
       join training_session head on head.organization_id = s.organization_id and head.id = coalesce(s.part_of_id, s.id)
       join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
      where s.archived_at is null and s.state <> 'cancelled'
        and (s.starts_at at time zone s.time_zone)::date between ? and ?
        and not exists (select from training_session part where part.part_of_id = s.id and part.archived_at is null)
        and (s.trainer_id = ? or exists (
          select from attendance a where a.session_id = head.id and a.employee_id = ? and a.archived_at is null
             and a.waiting_since is null and a.status <> 'excused'))`,
    [viewer.employeeId, from, to, viewer.employeeId, viewer.employeeId],
  )
}
