import { communicationInput, COMMUNICATIONS_MAX } from '@tidemark/domain/communications/communication-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Program } from '../programs/program.entity.ts'
import { programToChange, refuseOneMore } from '../programs/programs.module.ts'
import { Communication } from './communication.entity.ts'
import type { AddCommunicationInput } from './communication.input.ts'
import { replaceAudiences, replaceMessages, waveOf } from './communication-parts.ts'
import { type CommunicationOf, communicationOf } from './communication-of.read.ts'

/** Puts a communication into the plan of a program, as a draft of the viewer's. */
export async function addCommunication(
  command: Command,
  input: AddCommunicationInput,
): Promise<CommunicationOf> {
  const { em, viewer, audit } = command
  const { audiences, messageIds, waveId, ...fields } = checked(communicationInput, input.communication)
  const program = await programToChange(command, input.programId)
  await refuseOneMoreCommunication(command, program)
  const wave = await waveOf(command, program.id, waveId, null)
  const communication = em.create(Communication, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    wave,
    author: viewer.accountId,
    editedBy: viewer.accountId,
    ...fields,
  })
  await replaceAudiences(command, communication, audiences)
  await replaceMessages(command, communication, messageIds)
  const audienceIds = audiences.map(({ audienceId }) => audienceId)
  audit(communication.id, { programId: program.id, ...fields, waveId, messageIds, audienceIds })
  return communicationOf(communication)
}

export const refuseOneMoreCommunication = (command: Command, program: Program): Promise<void> =>
  refuseOneMore(command, program, {
    entity: Communication,
    most: COMMUNICATIONS_MAX,
    what: 'communications',
  })
