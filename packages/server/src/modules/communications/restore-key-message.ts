import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { refuseOneMoreKeyMessage } from './add-key-message.ts'
import { KeyMessage } from './key-message.entity.ts'
import type { CommunicationPlanType } from './plan.type.ts'

/** Brings a key message back into the list. */
export async function restoreKeyMessage(
  command: Command,
  input: VersionedInput,
): Promise<CommunicationPlanType> {
  const { part: message, program } = await partToChange(command, KeyMessage, input, 'The key message')
  if (message.archivedAt) await refuseOneMoreKeyMessage(command, program)
  message.archivedAt = null
  command.audit(message.id, { archived: false })
  return { id: program.id }
}
