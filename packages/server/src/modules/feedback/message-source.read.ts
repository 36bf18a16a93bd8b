import type { EntityManager } from '@mikro-orm/postgresql'
import {
  fewestToHideAmong,
  whatMayBeTold,
  type WhatIsTold,
} from '@tidemark/domain/feedback/who-is-pointed-at'

/** What a comment on a message can be put down with, and how much of it may be told of one without a name. */
export interface MessageSource {
  organizationId: string
  programId: string
  communicationId: string
  audienceId: string | null
  employeeId: string
  fullName: string
  /** The fewest people among whom somebody without a name is one. */
  fewest: number
  told: WhatIsTold
}

/** What a statement with `MESSAGE_SPREAD` reads, beside the organization's minimum. */
export interface SpreadRow {
  minimum: number
  deliveries: number[] | null
  together: number
}

type Row = Omit<MessageSource, 'fewest' | 'told'> & SpreadRow

/** Of how many people each delivery of a communication is, with `c` as the communication; those that were cancelled count too. */
export const MESSAGE_SPREAD = `
  select array_agg(people) as deliveries,
         (select count(distinct x.employee_id)::int from delivery e
            join delivery_recipient x on x.organization_id = e.organization_id and x.delivery_id = e.id
           where e.communication_id = c.id) as together
    from (select count(distinct x.employee_id)::int as people
            from delivery e
            join delivery_recipient x on x.organization_id = e.organization_id and x.delivery_id = e.id
           where e.communication_id = c.id and x.employee_id is not null
           group by e.audience_id) each`

/** The message of somebody of a delivery as a comment on it names it; null where there is none. */
export async function readMessageSource(
  em: EntityManager,
  recipientId: string,
): Promise<MessageSource | null> {
  const [row]: Row[] = await em.execute(
    `select r.organization_id as "organizationId", d.program_id as "programId", c.id as "communicationId",
            d.audience_id as "audienceId", e.id as "employeeId", e.full_name as "fullName",
            o.minimum_group_size as minimum, spread.*
       from delivery_recipient r
       join employee e on e.organization_id = r.organization_id and e.id = r.employee_id and e.erased_at is null
       join delivery d on d.organization_id = r.organization_id and d.id = r.delivery_id
       join communication c on c.organization_id = d.organization_id and c.id = d.communication_id
       join organization o on o.id = r.organization_id
      cross join lateral (${MESSAGE_SPREAD}) spread
      where r.id = ?`,
    [recipientId],
  )
  return row ? judge(row) : null
}

/** What a comment that nobody's name is under may tell of a communication: one that a briefing brought back. */
export async function readWhatIsTold(em: EntityManager, communicationId: string): Promise<WhatIsTold> {
  const [row]: SpreadRow[] = await em.execute(
    `select o.minimum_group_size as minimum, spread.*
       from communication c join organization o on o.id = c.organization_id
      cross join lateral (${MESSAGE_SPREAD}) spread
      where c.id = ?`,
    [communicationId],
  )
  return row ? toldBy(row) : 'nothing'
}

const judge = ({ minimum, deliveries, together, ...source }: Row): MessageSource => ({
  ...source,
  fewest: fewestToHideAmong(minimum),
  told: toldBy({ minimum, deliveries, together }),
})

/** What a comment without a name may tell of a message of that spread. */
export const toldBy = ({ minimum, deliveries, together }: SpreadRow): WhatIsTold =>
  whatMayBeTold({ deliveries: deliveries ?? [], together }, fewestToHideAmong(minimum))
