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

/**
 * Gives the free seats of a session to those who wait longest, in the transaction that freed them, and tells them. The session
 * has to be held (`holdSession`). Once it has begun nobody moves up any more: it would be too late to come.
 */
export async function fillSeats(em: EntityManager, head: Head, now: Date): Promise<void> {
  if (head.state !== 'planned' || (head.isSelfPaced ? head.endsAt : head.startsAt) <= now) return
  const { free, waiting } = await readSeats(em, head)
  if (waiting === 0 || free === 0) return
  const moved: { id: string }[] = await em.execute(
    `update attendance set waiting_since = null, version = version + 1
      where id in (select id from attendance where session_id = ? and archived_at is null and waiting_since is not null
                    order by waiting_since, id limit ?)
     returning employee_id as id`,
    [head.id, free ?? waiting],
  )
  const employeeIds = moved.map(({ id }) => id)
  await tellPeople(em, { kind: 'training_seat', sessionId: head.id, employeeIds, occasion: newId() })
}
