import { keyMessageInput } from '@tidemark/domain/communications/communication-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { partToChange } from '../programs/programs.module.ts'
import { KeyMessage } from './key-message.entity.ts'
import type { UpdateKeyMessageInput } from './key-message.type.ts'
import type { CommunicationPlanType } from './plan.type.ts'

/** Words a key message anew; communications that repeat it show the new words in their list, and say what they said. */
export async function updateKeyMessage(
  command: Command,
  { text, ...seen }: UpdateKeyMessageInput,
): Promise<CommunicationPlanType> {
  const fields = checked(keyMessageInput, { text })
  const { part: message, program } = await partToChange(command, KeyMessage, seen, 'The key message')
  command.auditEdit(message.id, changesOf(message, fields))
  command.em.assign(message, fields)
  return { id: program.id }
}
