import { changesWhatItSays } from '@tidemark/domain/communications/communication-acts'
import { communicationInput } from '@tidemark/domain/communications/communication-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { backToDraft } from './back-to-draft.ts'
import type { Communication } from './communication.entity.ts'
import type { UpdateCommunicationInput } from './communication.input.ts'
import { type CommunicationOf, communicationOf } from './communication-of.read.ts'
import { replaceAudiences, replaceMessages, waveOf } from './communication-parts.ts'
import { communicationToChange } from './communication-to-change.ts'
import { followSchedule } from './on-schedule-changed.ts'
import { refuseIncomplete } from './refuse-incomplete.ts'

/**
 * Changes a communication. An approval stands for the words that were approved: other ones put it back to draft, and off the
 * schedule. Another time or place leaves it approved; a scheduled one has to stay complete then.
 */
export async function updateCommunication(
  command: Command,
  input: UpdateCommunicationInput,
): Promise<CommunicationOf> {
  const { em, viewer, auditEdit } = command
  const { audiences, messageIds, waveId, ...fields } = checked(communicationInput, input.communication)
  const { communication, program } = await communicationToChange(command, input, 'change')
  const wave = await waveOf(command, program.id, waveId, communication.wave)
  const saysOthers = await replaceAudiences(command, communication, audiences)
  const saysOtherMessages = await replaceMessages(command, communication, messageIds)
  if (saysOthers || saysOtherMessages) await countAsChange(command, communication)
  const changes = {
    ...changesOf(communication, fields),
    ...changesOf({ waveId: communication.wave?.id }, { waveId }),
    ...(saysOthers && { audienceIds: audiences.map(({ audienceId }) => audienceId) }),
    ...(saysOtherMessages && { messageIds }),
  }
  const wasScheduled = communication.state === 'scheduled'
  em.assign(communication, { ...fields, wave })
  if (changesWhatItSays(Object.keys(changes))) {
    em.assign(communication, { editedBy: viewer.accountId })
    if (communication.state !== 'draft') Object.assign(changes, backToDraft(communication))
  }
  auditEdit(communication.id, changes)
  if (wasScheduled) {
    if (communication.state === 'scheduled') await refuseIncomplete(command, communication, fields)
    await followSchedule(
      command,
      communication,
      communication.state === 'scheduled' ? 'changed' : 'unscheduled',
    )
  }
  return communicationOf(communication)
}

/** They lie in tables of their own; changed alone, they have to be a new version of the communication as well. */
async function countAsChange({ em }: Command, communication: Communication) {
  await em.execute('update communication set version = version + 1 where id = ?', [communication.id])
  await em.refresh(communication)
}
