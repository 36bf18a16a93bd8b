import type { EntityManager } from '@mikro-orm/postgresql'
import type { Channel } from '@tidemark/domain/communications/channel'
import { finishDelivery } from './finish-delivery.ts'
import { LETTER_READERS } from './letter-readers.ts'
import { COMMUNICATION_MAIL, queueLetters } from './queue-letters.ts'

interface Running {
  id: string
  calendarSequence: number
  channel: Channel
  /** Of the latest occasion. */
  letters: number
  /** Of these, those that wait to leave, or to be tried again. */
  lettersLeft: number
  /** Whether its meeting is over; null = it is none. */
  isOver: boolean | null
}

/**
 * Ends deliveries whose letters have all left, or whose meeting is over. Where people have no letter yet, since there was no
 * mail server when it began or another delivery that had them was cancelled, theirs are made.
 */
export async function finishWhatWentOut(
  em: EntityManager,
  { now, isMailSetUp }: { now: Date; isMailSetUp: boolean },
): Promise<void> {
  const running: Running[] = await em.execute(
    `select d.id, d.calendar_sequence as "calendarSequence", d.channel, m.letters, m."lettersLeft",
            d.starts_at + make_interval(mins => coalesce(d.minutes, 0)) <= ?::timestamptz as "isOver"
       from delivery d
       join program p on p.organization_id = d.organization_id and p.id = d.program_id
      cross join lateral (
        select count(*)::int as letters, count(*) filter (where state in ('queued', 'failed'))::int as "lettersLeft"
          from outgoing_mail
         where organization_id = d.organization_id and kind = ? and about = d.id
           and occasion = coalesce(nullif(d.calendar_sequence, 0)::text, '')) m
      where d.state = 'running' and d.origin = 'tidemark' and d.archived_at is null and p.archived_at is null
      order by d.id`,
    [now.toISOString(), COMMUNICATION_MAIL],
  )
  for (const delivery of running) {
    const { id, channel, letters, lettersLeft, isOver } = delivery
    await em.fork().transactional(async (own) => {
      if (isOver === true) return void (await finishDelivery(own, id, now))
      if (lettersLeft > 0 || (channel === 'meeting' && letters > 0)) return
      const open = await readOpenLetters(own, delivery)
      if (open.areMissing && isMailSetUp) await queueLetters(own, delivery)
      if (channel === 'mail' && !open.areMissing && !open.leaveWithAnother) await finishDelivery(own, id, now)
    })
  }
}

interface OpenLetters {
  /** People of it have none yet. */
  areMissing: boolean
  /** People of it may get theirs with another audience, whose delivery is under way. */
  leaveWithAnother: boolean
}

async function readOpenLetters(em: EntityManager, { id, calendarSequence }: Running): Promise<OpenLetters> {
  const occasion = calendarSequence === 0 ? '' : String(calendarSequence)
  const [open]: OpenLetters[] = await em.execute(
    `with ${LETTER_READERS}
     select exists (
              select from letter_reader l join employee e on e.id = l.id
               where e.email is not null and e.archived_at is null
                 and l.id not in (select m.employee_id from outgoing_mail m
                                   where m.kind = ? and m.about = ? and m.occasion = ?)) as "areMissing",
            exists (
              select from delivery d join delivery before on before.communication_id = d.communication_id
               where d.id = ? and before.id < d.id and before.archived_at is null and before.origin = 'tidemark'
                 and before.state in ('running', 'paused')) as "leaveWithAnother"`,
    [id, COMMUNICATION_MAIL, id, occasion, id],
  )
  if (!open) throw new Error('A statement without a table always answers with one row.')
  return open
}
