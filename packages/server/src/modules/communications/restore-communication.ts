import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { refuseOneMoreCommunication } from './add-communication.ts'
import { Communication } from './communication.entity.ts'
import { type CommunicationOf, communicationOf } from './communication-of.read.ts'

/** Brings a communication back into the plan, as it was. */
export async function restoreCommunication(
  command: Command,
  input: VersionedInput,
): Promise<CommunicationOf> {
  const { part: communication, program } = await partToChange(
    command,
    Communication,
    input,
    'The communication',
  )
  if (communication.archivedAt) await refuseOneMoreCommunication(command, program)
  communication.archivedAt = null
  command.audit(communication.id, { archived: false })
  return communicationOf(communication)
}
