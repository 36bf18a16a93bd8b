import type { EntityManager } from '@mikro-orm/postgresql'
import { readWantedPeople } from '../modules/audiences/audiences.module.ts'
import { freezeRecipients } from '../modules/deliveries/deliveries.module.ts'
import type { RoomToFill } from './seed-program-room.ts'

interface Sent {
  communicationId: string
  audienceId: string
  sentOn: string
  isMeeting: boolean
  isByTidemark: boolean
}

/**
 * Has every communication that is on file as sent gone out on its day to the people of its audiences as they are, with a few
 * letters that came back and some people reached: more where somebody stood before them.
 */
export async function seedDeliveries({ em, program }: Pick<RoomToFill, 'em' | 'program'>): Promise<void> {
  const sent: Sent[] = await em.execute(
    `select c.id as "communicationId", a.audience_id as "audienceId", c.sent_on::text as "sentOn",
            c.channel = 'meeting' as "isMeeting", c.channel in ('mail', 'meeting') as "isByTidemark"
       from communication c join communication_audience a on a.communication_id = c.id
      where c.program_id = ? and c.state = 'sent' and c.archived_at is null order by c.sent_on, c.id, a.id`,
    [program.id],
  )
  const wanted = await readWantedPeople(em, [...new Set(sent.map(({ audienceId }) => audienceId))])
  for (const one of sent) {
    const people = wanted.get(one.audienceId)
    if (!people) continue
    const { communicationId, audienceId, isByTidemark } = one
    const now = new Date(`${one.sentOn}T08:00:00Z`)
    const origin = isByTidemark ? 'tidemark' : 'people'
    const going = { communicationId, audienceId, wanted: people, origin, state: 'done', now } as const
    const id = await freezeRecipients(em, going)
    await em.execute('update delivery set delivered_on = ?, finished_at = ? where id = ?', [
      one.sentOn,
      now,
      id,
    ])
    if (isByTidemark) await putDownLetters(em, id)
    await putDownReach(em, id, one.isMeeting ? 0.72 : isByTidemark ? 0.48 : 0.6)
  }
}

/** One letter to everybody with an address who had none of it; of 200 one comes back. */
async function putDownLetters(em: EntityManager, id: string): Promise<void> {
  await em.execute(
    `insert into outgoing_mail (id, organization_id, kind, about, occasion, employee_id, address, state, attempts, last_error,
                                queued_on, sent_on)
     select gen_random_uuid(), d.organization_id, 'communication', d.id, '', e.id, e.email,
            case when l.fails then 'given_up' else 'sent' end, 1,
            case when l.fails then 'The mail server refused it: 550 5.1.1 Mailbox unavailable' end, d.delivered_on,
            case when not l.fails then d.delivered_on end
       from delivery d
       join delivery_recipient r on r.delivery_id = d.id
       join employee e on e.id = r.employee_id
      cross join lateral (select ${chanceOf('e.id')} < 0.005 as fails) l
      where d.id = ? and e.email is not null
        and not exists (select from outgoing_mail m join delivery o on o.id = m.about
                         where o.communication_id = d.communication_id and m.employee_id = e.id)`,
    [id],
  )
}

async function putDownReach(em: EntityManager, id: string, share: number): Promise<void> {
  await em.execute(
    `update delivery_recipient r
        set reached_on = d.delivered_on + (5 * ${chanceOf('d.communication_id, r.employee_id')})::int,
            reached_by = case when d.channel in ('meeting', 'manager_briefing') then 'attended' else 'confirmed' end
       from delivery d
      where d.id = r.delivery_id and d.id = ? and ${chanceOf('r.employee_id, d.communication_id')} < ?`,
    [id, share],
  )
}

/** A number from 0 to 1, the same in each run for the same person and matter. */
const chanceOf = (of: string) => `(('x' || substr(md5(concat(${of})), 1, 6))::bit(24)::int / 16777216.0)`
