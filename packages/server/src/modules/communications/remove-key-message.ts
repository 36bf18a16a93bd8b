import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { KeyMessage } from './key-message.entity.ts'
import type { CommunicationPlanType } from './plan.type.ts'

/** Takes a key message out of the list; communications keep it, and it can be brought back. */
export async function removeKeyMessage(
  command: Command,
  input: VersionedInput,
): Promise<CommunicationPlanType> {
  const { part: message, program } = await partToChange(command, KeyMessage, input, 'The key message')
  message.archivedAt ??= command.now
  command.audit(message.id, { archived: true })
  return { id: program.id }
}
