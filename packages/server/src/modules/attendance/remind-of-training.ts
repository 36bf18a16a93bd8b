import type { EntityManager } from '@mikro-orm/postgresql'
import { queueMails } from '../mail/mail.module.ts'

/** Nobody's telephone shall ring at night. */
const FROM_HOUR_UTC = 7

/**
 * Reminds whoever has a seat in a session that begins tomorrow by the clocks of its place, each of them once: the occasion is
 * the day, and a mail to one of them stands for all having been told.
 */
export async function remindOfTraining(em: EntityManager, now: Date): Promise<void> {
  if (now.getUTCHours() < FROM_HOUR_UTC) return
  const due: { id: string; day: string }[] = await em.execute(
    `select s.id, (s.starts_at at time zone s.time_zone)::date::text as day
       from training_session s
       join training_session head on head.organization_id = s.organization_id and head.id = coalesce(s.part_of_id, s.id)
      where s.archived_at is null and s.state = 'planned' and not s.is_self_paced
        and s.starts_at between ?::timestamptz and ?::timestamptz + interval '2 days'
        and (s.starts_at at time zone s.time_zone)::date = (?::timestamptz at time zone s.time_zone)::date + 1
        and not exists (select from training_session part where part.part_of_id = s.id and part.archived_at is null)
        and exists (select from attendance a join employee e on e.id = a.employee_id
                     where a.session_id = head.id and a.archived_at is null and a.waiting_since is null
                       and a.status = 'registered' and e.email is not null and e.archived_at is null)
        and not exists (select from outgoing_mail m where m.kind = 'training_reminder' and m.about = s.id
                           and m.occasion = (s.starts_at at time zone s.time_zone)::date::text)`,
    [now.toISOString(), now.toISOString(), now.toISOString()],
  )
  for (const { id, day } of due)
    await em
      .fork()
      .transactional((own) => queueMails(own, { kind: 'training_reminder', about: id, occasion: day }))
}
