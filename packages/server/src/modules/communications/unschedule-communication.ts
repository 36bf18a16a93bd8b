import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { type CommunicationOf, communicationOf } from './communication-of.read.ts'
import { communicationToChange } from './communication-to-change.ts'
import { followSchedule } from './on-schedule-changed.ts'

/** Takes a communication off the schedule; it stays approved, and keeps its day. */
export async function unscheduleCommunication(
  command: Command,
  input: VersionedInput,
): Promise<CommunicationOf> {
  const { communication } = await communicationToChange(command, input, 'unschedule')
  communication.state = 'approved'
  command.audit(communication.id, { state: { before: 'scheduled', after: 'approved' } })
  await followSchedule(command, communication, 'unscheduled')
  return communicationOf(communication)
}
