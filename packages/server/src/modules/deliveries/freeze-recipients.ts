import type { EntityManager } from '@mikro-orm/postgresql'
import type { DeliveryOrigin, DeliveryState } from '@tidemark/domain/deliveries/delivery'
import { newId } from '../../kernel/new-id.ts'
import { AUDIENCE_PEOPLE, audiencePeopleParameter, type WantedPeople } from '../audiences/audiences.module.ts'
import { DAY_THERE, PLANNED_FOR } from './communication-clock.ts'

export interface GoingOut {
  communicationId: string
  audienceId: string
  /** Whom the audience looks for. */
  wanted: WantedPeople
  origin: DeliveryOrigin
  state: DeliveryState
  now: Date
}

/**
 * Makes one delivery with everybody whom its audience holds at this moment, each with the unit they are in, in one statement.
 * What becomes of the audience or of a person afterwards changes nothing here. Answers its id.
 */
export async function freezeRecipients(
  em: EntityManager,
  { communicationId, audienceId, wanted, origin, state, now }: GoingOut,
): Promise<string> {
  const id = newId()
  await em.execute(
    `with recursive ${AUDIENCE_PEOPLE},
     going as (
       insert into delivery (id, organization_id, program_id, communication_id, audience_id, number, channel, origin, state,
                             delivered_on, starts_at, minutes, place, recipient_count)
       select ?, c.organization_id, c.program_id, c.id, ?,
              1 + coalesce((select max(d.number) from delivery d where d.communication_id = c.id and d.audience_id = ?), 0),
              c.channel, ?, ?, case c.channel when 'meeting' then c.planned_on else ${DAY_THERE} end,
              case c.channel when 'meeting' then ${PLANNED_FOR} end, c.minutes, c.place,
              (select count(*) from audience_people)
         from communication c where c.id = ?
       returning id, organization_id)
     insert into delivery_recipient (id, organization_id, delivery_id, employee_id, unit_id, was_written)
     select gen_random_uuid(), going.organization_id, going.id, p.id, p.unit_id, true
       from audience_people p cross join going`,
    [
      audiencePeopleParameter(wanted),
      id,
      audienceId,
      audienceId,
      origin,
      state,
      now.toISOString(),
      communicationId,
    ],
  )
  return id
}
