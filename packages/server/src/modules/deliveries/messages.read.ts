import type { EntityManager } from '@mikro-orm/postgresql'
import type { Channel } from '@tidemark/domain/communications/channel'
import type { CommentWay } from '@tidemark/domain/communications/communication'
import type { DeliveryState } from '@tidemark/domain/deliveries/delivery'

/** A message as it is cut for one person, before it is laid out. */
export interface Message {
  recipientId: string
  employeeId: string
  organizationId: string
  deliveryId: string
  communicationId: string
  programId: string
  organization: string
  program: string
  wave: string | null
  goLiveOn: string | null
  fullName: string
  unit: string | null
  title: string
  sender: string
  body: string
  slant: string
  whatsInIt: string
  channel: Channel
  state: DeliveryState
  commentWay: CommentWay | null
  replyTo: string | null
  isOptional: boolean
  hasOptedOut: boolean
  deliveredOn: string
  startsAt: string | null
  minutes: number | null
  place: string | null
  timeZone: string | null
  calendarSequence: number
  reachedOn: string | null
  /** Whether an invitation or a mail has left to them before. */
  wasWrittenTo: boolean
}

/** Of one delivery the people, or one person of some delivery. */
type Whose = { deliveryId: string; employeeIds: readonly string[] } | { recipientId: string }

/** What a communication says to each of some people: in the words of their audience, and with the unit that they were in. */
export function readMessages(em: EntityManager, whose: Whose): Promise<Message[]> {
  const isOne = 'recipientId' in whose
  const condition = isOne ? 'r.id = ?' : 'r.delivery_id = ? and r.employee_id = any (?::uuid[])'
  const parameters = isOne ? [whose.recipientId] : [whose.deliveryId, `{${whose.employeeIds.join(',')}}`]
  return em.execute(
    `select r.id as "recipientId", e.id as "employeeId", r.organization_id as "organizationId", d.id as "deliveryId",
            c.id as "communicationId", p.id as "programId", o.name as organization, p.name as program, w.name as wave,
            w.go_live_on::text as "goLiveOn", e.full_name as "fullName", u.name as unit, c.title,
            coalesce(c.sender_name, o.name) as sender, coalesce(c.body, '') as body,
            coalesce(s.slant, a.slant, '') as slant, coalesce(s.whats_in_it, a.whats_in_it, '') as "whatsInIt",
            d.channel, d.state, c.comment_way as "commentWay", c.reply_to as "replyTo",
            c.is_optional as "isOptional",
            exists (select from mail_opt_out x where x.program_id = p.id and x.employee_id = e.id) as "hasOptedOut",
            d.delivered_on::text as "deliveredOn",
            to_char(d.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt", d.minutes, d.place,
            c.time_zone as "timeZone", d.calendar_sequence as "calendarSequence", r.reached_on::text as "reachedOn",
            exists (select from outgoing_mail m
                     where m.about = d.id and m.employee_id = e.id and m.sent_on is not null) as "wasWrittenTo"
       from delivery_recipient r
       join delivery d on d.organization_id = r.organization_id and d.id = r.delivery_id
       join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
       join program p on p.organization_id = d.organization_id and p.id = d.program_id
       join organization o on o.id = d.organization_id
       join employee e on e.organization_id = r.organization_id and e.id = r.employee_id
       left join audience a on a.organization_id = d.organization_id and a.id = d.audience_id
       left join communication_audience s on s.organization_id = d.organization_id and s.communication_id = c.id
                                         and s.audience_id = d.audience_id
       left join wave w on w.organization_id = c.organization_id and w.id = c.wave_id
       left join business_unit u on u.organization_id = r.organization_id and u.id = r.unit_id
      where ${condition} and e.erased_at is null`,
    parameters,
  )
}
