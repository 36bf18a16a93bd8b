import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { type CommunicationOf, communicationOf } from './communication-of.read.ts'
import { communicationToChange } from './communication-to-change.ts'
import { followSchedule } from './on-schedule-changed.ts'
import { refuseIncomplete } from './refuse-incomplete.ts'

/** Has a communication leave on its day; refused with everything that it lacks. */
export async function scheduleCommunication(
  command: Command,
  input: VersionedInput,
): Promise<CommunicationOf> {
  const { communication } = await communicationToChange(command, input, 'schedule')
  await refuseIncomplete(command, communication)
  command.audit(communication.id, { state: { before: communication.state, after: 'scheduled' } })
  communication.state = 'scheduled'
  await followSchedule(command, communication, 'scheduled')
  return communicationOf(communication)
}
