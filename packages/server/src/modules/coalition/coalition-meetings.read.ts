import type { EntityManager } from '@mikro-orm/postgresql'
import type { CoalitionMeetingType } from './coalition.type.ts'

/** The meetings on record of a program's coalition with those who were there, the latest first. */
export function readCoalitionMeetings(em: EntityManager, programId: string): Promise<CoalitionMeetingType[]> {
  return em.execute(
    `select g.id, g.version, g.held_on as "heldOn", g.topic, g.outcome,
            coalesce(present.ids, '{}') as "memberIds", coalesce(present.names, '{}') as "memberNames"
       from coalition_meeting g
       left join lateral (
         select array_agg(m.id::text order by m.full_name, m.id) as ids,
                array_agg(m.full_name order by m.full_name, m.id) as names
           from coalition_attendance a
           join coalition_member m on m.organization_id = a.organization_id and m.id = a.member_id
          where a.organization_id = g.organization_id and a.meeting_id = g.id) present on true
      where g.program_id = ? and g.archived_at is null
      order by g.held_on desc, g.id desc`,
    [programId],
  )
}
