import type { EntityManager } from '@mikro-orm/postgresql'
import type { CoalitionMemberType } from './coalition.type.ts'

/**
 * The members of a program's coalition in the order of their roles, then by name, with the units that they stand for and
 * how often they came. Meetings count for a member from the day on which they were named; whoever was at an earlier one,
 * from that one on.
 */
export function readCoalitionMembers(em: EntityManager, programId: string): Promise<CoalitionMemberType[]> {
  return em.execute(
    `with present as (
       select a.member_id, count(*)::int as attended, min(g.held_on) as first_on, max(g.held_on) as last_on
         from coalition_meeting g
         join coalition_attendance a on a.organization_id = g.organization_id and a.meeting_id = g.id
        where g.program_id = ? and g.archived_at is null
        group by a.member_id)
     select m.id, m.version, m.full_name as "fullName", m.role, m.note,
            coalesce(units.ids, '{}') as "unitIds", coalesce(units.names, '{}') as "unitNames",
            coalesce(p.attended, 0) as attended,
            (select count(*)::int from coalition_meeting g
              where g.program_id = m.program_id and g.archived_at is null
                and g.held_on >= least(p.first_on, m.created_at::date)) as "attendedOf",
            p.last_on as "lastAttendedOn"
       from coalition_member m
       left join present p on p.member_id = m.id
       left join lateral (
         select array_agg(u.id::text order by u.name, u.id) as ids, array_agg(u.name order by u.name, u.id) as names
           from coalition_member_unit mu
           join business_unit u on u.organization_id = mu.organization_id and u.id = mu.unit_id
          where mu.organization_id = m.organization_id and mu.member_id = m.id and u.archived_at is null) units on true
      where m.program_id = ? and m.archived_at is null
      order by array_position(array['sponsor', 'leader', 'change_agent', 'member'], m.role), m.full_name, m.id`,
    [programId, programId],
  )
}
