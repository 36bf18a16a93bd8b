import type { EntityManager } from '@mikro-orm/postgresql'
import { newId } from '../../kernel/new-id.ts'
import { readSeats } from './read-seats.ts'
import { tellPeople } from './tell-people.ts'

interface Head {
  id: string
  capacity?: number | null
  state: string
  startsAt: Date
  endsAt: Date
  isSelfPaced: boolean
}

/** Whether seats of a session still go to whoever waits: once it has begun it would be too late to come. */
const movesUp = ({ state, isSelfPaced, endsAt, startsAt }: Head, now: Date) =>
  state === 'planned' && (isSelfPaced ? endsAt : startsAt) > now

/**
 * Gives the free seats of a session to those who wait longest, in the transaction that freed them, and tells them. The session
 * has to be held (`holdSession`). Once it has begun nobody moves up any more, but those who come back to a seat that is still
 * theirs to have; they know already. Answers who has a seat now.
 */
export async function fillSeats(
  em: EntityManager,
  head: Head,
  now: Date,
  back: readonly string[] = [],
): Promise<string[]> {
  const isForAll = movesUp(head, now)
  if (!isForAll && back.length === 0) return []
  const { free, waiting } = await readSeats(em, head)
  if (waiting === 0 || free === 0) return []
  const moved: { id: string }[] = await em.execute(
    `update attendance set waiting_since = null, in_line_since = coalesce(in_line_since, waiting_since), version = version + 1
      where id in (select id from attendance where session_id = ? and archived_at is null and waiting_since is not null
                      and (? or employee_id = any (?::uuid[]))
                    order by waiting_since, id limit ?)
     returning employee_id as id`,
    [head.id, isForAll, `{${back.join(',')}}`, free ?? waiting],
  )
  const ids = moved.map(({ id }) => id)
  const employeeIds = ids.filter((id) => !back.includes(id))
  await tellPeople(em, { kind: 'training_seat', sessionId: head.id, employeeIds, occasion: newId() })
  return ids
}
