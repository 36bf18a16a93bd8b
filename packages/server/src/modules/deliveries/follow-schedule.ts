import type { Command } from '../../kernel/run-command.ts'
import type { Communication } from '../communications/communication.entity.ts'
import type { ScheduleChange } from '../communications/communications.module.ts'
import { callOff } from './call-off.ts'
import { Delivery } from './delivery.entity.ts'
import { followMovedMeetings } from './follow-moved-meetings.ts'
import { startDeliveries } from './start-deliveries.ts'

/**
 * Has the invitations to a meeting leave with the command that schedules it, follow when it is moved, and taken back when it
 * is taken off the schedule. One whose words are worked at keeps its guests: it is to take place. Anything else waits for its
 * time.
 */
export async function followSchedule(
  { em, now }: Command,
  { id, channel, state }: Communication,
  change: ScheduleChange,
): Promise<void> {
  if (channel !== 'meeting') return
  if (change !== 'unscheduled') {
    await startDeliveries(em, id, now)
    return followMovedMeetings(em, now, id)
  }
  if (state !== 'approved') return
  const invited = await em.find(Delivery, {
    communication: id,
    state: ['running', 'paused'],
    archivedAt: null,
  })
  for (const delivery of invited) await callOff(em, delivery, now)
}
