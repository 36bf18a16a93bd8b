import type { EntityManager } from '@mikro-orm/postgresql'
import { beginDueDeliveries, type BegunCommunication } from './begin-due-deliveries.ts'
import { finishWhatWentOut } from './finish-what-went-out.ts'
import { followMovedMeetings } from './follow-moved-meetings.ts'

/** What the time does to an organization's deliveries: begins, moves and ends them. Tells what went out or should have. */
export async function turnDeliveries(
  em: EntityManager,
  organizationId: string,
  { now, isMailSetUp }: { now: Date; isMailSetUp: boolean },
): Promise<BegunCommunication[]> {
  const begun = await beginDueDeliveries(em, organizationId, now)
  await followMovedMeetings(em, now)
  await finishWhatWentOut(em, { now, isMailSetUp })
  return begun
}
