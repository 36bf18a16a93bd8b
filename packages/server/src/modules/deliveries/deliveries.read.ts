import type { EntityManager } from '@mikro-orm/postgresql'
import { refusalOfDeliveryAct, type DeliveryAct } from '@tidemark/domain/deliveries/delivery-acts'
import { answeredAtLeast } from '@tidemark/domain/readiness/participation'
import { allowed, denied, type PermissionType } from '../../kernel/permission.type.ts'
import { type DeliveryType, REASONS_MAX, type RefusedLettersType } from './delivery.type.ts'
import { COMMUNICATION_MAIL } from './queue-letters.ts'

type Permissions = 'mayPause' | 'mayResume' | 'mayCancel' | 'mayRecordAttendance'

interface Row extends Omit<DeliveryType, Permissions | 'reachedAtLeast' | 'refusals'> {
  reached: number
  /** A meeting that is not called off and has begun. */
  hasBegun: boolean
  minimumGroupSize: number
}

/** How far each delivery of a communication is, and what the viewer may do with it; `refusal` = why they may do nothing. */
export async function readDeliveries(
  em: EntityManager,
  communicationId: string,
  refusal: PermissionType | null,
): Promise<DeliveryType[]> {
  const rows: Row[] = await em.execute(
    `select d.id, d.version, d.audience_id as "audienceId", a.name as "audienceName", d.origin, d.state,
            d.delivered_on::text as "deliveredOn", d.recipient_count as people,
            m.queued, m.sent, m.retried, m.refused, r."withoutAddress", r.unsubscribed, r.reached,
            d.channel = 'meeting' and d.state <> 'cancelled' and d.starts_at <= now() as "hasBegun",
            o.minimum_group_size as "minimumGroupSize"
       from delivery d
       join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
       join organization o on o.id = d.organization_id
       left join audience a on a.organization_id = d.organization_id and a.id = d.audience_id
      cross join lateral (
        select count(*) filter (where state = 'queued')::int as queued,
               count(*) filter (where state = 'sent')::int as sent,
               count(*) filter (where state = 'failed')::int as retried,
               count(*) filter (where state = 'given_up')::int as refused
          from outgoing_mail
         where organization_id = d.organization_id and kind = ? and about = d.id
           and occasion = coalesce(nullif(d.calendar_sequence, 0)::text, '')) m
      cross join lateral (
        select count(*) filter (where t.reached_on is not null)::int as reached,
               count(*) filter (where e.email is null and e.archived_at is null and d.origin = 'tidemark')::int as "withoutAddress",
               count(*) filter (where c.is_optional and exists (
                 select from mail_opt_out x where x.program_id = d.program_id and x.employee_id = t.employee_id))::int as unsubscribed
          from delivery_recipient t
          left join employee e on e.organization_id = t.organization_id and e.id = t.employee_id
         where t.organization_id = d.organization_id and t.delivery_id = d.id) r
      where d.communication_id = ? and d.archived_at is null
      order by d.id`,
    [COMMUNICATION_MAIL, communicationId],
  )
  const refusals = await readRefusals(em, communicationId)
  return rows.map(({ reached, hasBegun, minimumGroupSize, ...row }) => ({
    ...row,
    reachedAtLeast: row.people < minimumGroupSize ? null : answeredAtLeast(reached),
    refusals: refusals.get(row.id) ?? [],
    mayPause: refusal ?? permissionFor('pause', row),
    mayResume: refusal ?? permissionFor('resume', row),
    mayCancel: refusal ?? permissionFor('cancel', row),
    mayRecordAttendance:
      refusal ??
      (hasBegun ? allowed : denied('Only of a meeting that took place is put down who was there.')),
  }))
}

function permissionFor(act: DeliveryAct, delivery: Pick<DeliveryType, 'origin' | 'state'>): PermissionType {
  const why = refusalOfDeliveryAct(act, delivery)
  return why === null ? allowed : denied(why)
}

/** Without addresses, which would make reasons differ. */
async function readRefusals(
  em: EntityManager,
  communicationId: string,
): Promise<Map<string, RefusedLettersType[]>> {
  const rows: { id: string; refusals: RefusedLettersType[] }[] = await em.execute(
    `with reason as (
       select d.id, m.state = 'failed' as "isTriedAgain", count(*)::int as letters,
              regexp_replace(coalesce(m.last_error, 'No reason was told'), '<*[^\\s<>@]+@[^\\s<>@]+>*', '…', 'g') as reason
         from delivery d
         join outgoing_mail m on m.organization_id = d.organization_id and m.kind = ? and m.about = d.id
        where d.communication_id = ? and m.state in ('failed', 'given_up')
        group by 1, 2, 4),
     ranked as (select *, row_number() over (partition by id order by letters desc, reason) as rank from reason)
     select id, json_agg(json_build_object('reason', reason, 'letters', letters, 'isTriedAgain', "isTriedAgain")
                         order by rank) as refusals
       from ranked where rank <= ${REASONS_MAX} group by id`,
    [COMMUNICATION_MAIL, communicationId],
  )
  return new Map(rows.map(({ id, refusals }) => [id, refusals]))
}
