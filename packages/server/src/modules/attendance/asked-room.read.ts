import type { EntityManager } from '@mikro-orm/postgresql'
import { type AskedRoom, type RoomState, roomStateAt } from '@tidemark/domain/attendance/room-hours'

interface Row extends AskedRoom {
  id: string
  partOfId: string | null
}

/** The room that a link leads to, and whether people can sign in there now; null where no session has this key. */
export async function readAskedRoom(
  em: EntityManager,
  roomKey: string,
  now: Date,
): Promise<{ room: Row; state: RoomState } | null> {
  const [room]: Row[] = await em.execute(
    `select s.id, s.part_of_id as "partOfId", o.name as "organizationName", c.title as "courseTitle",
            s.name as "sessionName", s.starts_at as "startsAt", s.ends_at as "endsAt", s.time_zone as "timeZone", s.place
       from training_session s
       join training_course c on c.organization_id = s.organization_id and c.id = s.course_id
       join organization o on o.id = s.organization_id
      where s.room_key = ? and s.archived_at is null and s.state <> 'cancelled' and not s.is_self_paced`,
    [roomKey],
  )
  if (!room) return null
  const [startsAt, endsAt] = [new Date(room.startsAt), new Date(room.endsAt)]
  return {
    room: { ...room, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() },
    state: roomStateAt({ startsAt, endsAt }, now),
  }
}
