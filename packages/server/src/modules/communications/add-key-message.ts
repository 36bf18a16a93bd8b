import { KEY_MESSAGES_MAX, keyMessageInput } from '@tidemark/domain/communications/communication-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Program } from '../programs/program.entity.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { KeyMessage } from './key-message.entity.ts'
import type { AddKeyMessageInput } from './key-message.type.ts'
import type { CommunicationPlanType } from './plan.type.ts'

/** Adds a sentence that a program wants to be heard again and again. */
export async function addKeyMessage(
  command: Command,
  { programId, text }: AddKeyMessageInput,
): Promise<CommunicationPlanType> {
  const { em, viewer, audit } = command
  const fields = checked(keyMessageInput, { text })
  const program = await programToChange(command, programId)
  await refuseOneMoreKeyMessage(command, program)
  const message = em.create(KeyMessage, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    ...fields,
  })
  audit(message.id, { programId: program.id, ...fields })
  return { id: program.id }
}

export const refuseOneMoreKeyMessage = (command: Command, program: Program): Promise<void> =>
  refuseOneMore(command, program, { entity: KeyMessage, most: KEY_MESSAGES_MAX, what: 'key messages' })
