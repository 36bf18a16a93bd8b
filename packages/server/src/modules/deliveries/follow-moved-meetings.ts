import type { EntityManager } from '@mikro-orm/postgresql'
import { takeBackMails } from '../mail/mail.module.ts'
import { PLANNED_FOR } from './communication-clock.ts'
import { COMMUNICATION_MAIL, queueLetters } from './queue-letters.ts'

/**
 * Sends new invitations to a meeting whose time, length or place were changed after the first ones had left. A meeting that
 * is being worked at stays as it was until it is scheduled again. Of one communication, or of all.
 */
export async function followMovedMeetings(
  em: EntityManager,
  now: Date,
  communicationId: string | null = null,
): Promise<void> {
  const moved: { id: string }[] = await em.execute(
    `select d.id ${MOVED} and (?::uuid is null or d.communication_id = ?::uuid)`,
    [now.toISOString(), communicationId, communicationId],
  )
  for (const { id } of moved)
    await em.transactional(async (own) => {
      const [delivery]: { calendarSequence: number }[] = await own.execute(
        `update delivery set starts_at = m.begins, delivered_on = m.planned_on, minutes = m.minutes, place = m.place,
                calendar_sequence = calendar_sequence + 1, version = version + 1
           from (select d.id, ${PLANNED_FOR} as begins, c.planned_on, c.minutes, c.place ${MOVED} and d.id = ? for update of d) m
          where delivery.id = m.id
         returning calendar_sequence as "calendarSequence"`,
        [now.toISOString(), id],
      )
      if (!delivery) return
      await takeBackMails(own, { kind: COMMUNICATION_MAIL, about: id })
      await queueLetters(own, { id, ...delivery })
    })
}

/** Its first parameter is the instant. What has taken place is not moved any more. */
const MOVED = `
  from delivery d
  join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
 where d.channel = 'meeting' and d.state = 'running' and d.archived_at is null and d.starts_at > ?::timestamptz
   and c.state = 'scheduled' and c.starts_at is not null
   and (d.starts_at, d.minutes, d.place) is distinct from (${PLANNED_FOR}, c.minutes, c.place)`
