import type { EntityManager } from '@mikro-orm/postgresql'
import type { CommunicationReachType } from './program-understanding.type.ts'

/** Those before the last hundred were reached long ago. */
export const COMMUNICATIONS_MAX = 100

/**
 * How many distinct people each communication of a program reached, of those frozen when it went out, the latest first. Of
 * fewer people than may be shown only that it went out.
 */
export async function readCommunicationReach(
  em: EntityManager,
  programId: string,
): Promise<CommunicationReachType[]> {
  const rows: {
    id: string
    title: string
    deliveredOn: string
    audienceIds: string[]
    count: number
    of: number
    minimum: number
  }[] = await em.execute(
    `select m.id, m.title, max(d.delivered_on)::text as "deliveredOn",
              coalesce(json_agg(distinct d.audience_id) filter (where d.audience_id is not null), '[]') as "audienceIds",
              count(distinct r.person) filter (where r.reached_on is not null)::int as count,
              count(distinct r.person)::int as of, (select minimum_group_size from organization) as minimum
         from delivery d
         join communication m on m.organization_id = d.organization_id and m.id = d.communication_id
        cross join lateral (
          select coalesce(r.employee_id::text, r.recipient_key) as person, r.reached_on from delivery_recipient r
           where r.organization_id = d.organization_id and r.delivery_id = d.id and r.was_written) r
        where d.program_id = ? and d.archived_at is null
        group by m.id, m.title order by max(d.delivered_on) desc, m.title, m.id limit ${COMMUNICATIONS_MAX}`,
    [programId],
  )
  return rows.map(({ count, of, minimum, ...row }) => ({
    ...row,
    reached: of < minimum ? null : { count, of },
  }))
}
