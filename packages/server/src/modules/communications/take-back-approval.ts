import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { backToDraft } from './back-to-draft.ts'
import { type CommunicationOf, communicationOf } from './communication-of.read.ts'
import { communicationToDecide } from './communication-to-change.ts'
import { followSchedule } from './on-schedule-changed.ts'

/** Takes the approval of a communication back; a scheduled one is off the schedule with it. */
export async function takeBackApproval(command: Command, input: VersionedInput): Promise<CommunicationOf> {
  const communication = await communicationToDecide(command, input, 'take_back')
  const wasScheduled = communication.state === 'scheduled'
  command.audit(communication.id, backToDraft(communication))
  if (wasScheduled) await followSchedule(command, communication, 'unscheduled')
  return communicationOf(communication)
}
