import type { EntityManager } from '@mikro-orm/postgresql'
import type { AskedRoom, RoomState } from '@tidemark/domain/attendance/room-hours'
import { readAskedRoom } from './asked-room.read.ts'

/** What the sign-in page shows: the session and nobody who is expected; or why it takes nobody. */
export async function openRoom(
  em: EntityManager,
  roomKey: string,
  now: Date,
): Promise<AskedRoom | Exclude<RoomState, 'open'> | 'unknown'> {
  const found = await readAskedRoom(em, roomKey, now)
  if (!found) return 'unknown'
  if (found.state !== 'open') return found.state
  const { id: _id, partOfId: _partOfId, ...shown } = found.room
  return shown
}
