import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { type CommunicationOf, communicationOf } from './communication-of.read.ts'
import { communicationToChange } from './communication-to-change.ts'

/** Takes a communication out of the plan. What has been sent stays on file; everything else can be brought back. */
export async function removeCommunication(command: Command, input: VersionedInput): Promise<CommunicationOf> {
  const { communication } = await communicationToChange(command, input, 'remove')
  communication.archivedAt ??= command.now
  command.audit(communication.id, { archived: true })
  return communicationOf(communication)
}
