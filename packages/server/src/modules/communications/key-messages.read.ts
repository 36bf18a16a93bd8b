import type { EntityManager } from '@mikro-orm/postgresql'
import type { KeyMessageType } from './key-message.type.ts'

/**
 * The key messages of a program, with how often each of its audiences was sent them. Counted are communications that were
 * sent, each once for an audience: the sentence stood in it, whether somebody took it in is asked by checks.
 */
export function readKeyMessages(em: EntityManager, programId: string): Promise<KeyMessageType[]> {
  return em.execute(
    `with said as (
       select cm.message_id, c.id, c.state
         from communication c
         join communication_message cm on cm.organization_id = c.organization_id and cm.communication_id = c.id
        where c.program_id = ? and c.archived_at is null and c.state in ('scheduled', 'sent')),
     heard as (
       select s.message_id, ca.audience_id, count(*)::int as times
         from said s join communication_audience ca on ca.communication_id = s.id
        where s.state = 'sent' group by s.message_id, ca.audience_id)
     select m.id, m.version, m.text,
            (select count(*)::int from said s where s.message_id = m.id and s.state = 'sent') as "timesSent",
            (select count(*)::int from said s where s.message_id = m.id and s.state = 'scheduled') as "timesScheduled",
            (select coalesce(array_agg(coalesce(h.times, 0) order by a.name, a.id), '{}')
               from audience a left join heard h on h.audience_id = a.id and h.message_id = m.id
              where a.program_id = m.program_id and a.archived_at is null) as heard
       from key_message m
      where m.program_id = ? and m.archived_at is null
      order by lower(m.text), m.id`,
    [programId, programId],
  )
}
