import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { partToChange } from '../programs/programs.module.ts'
import { refuseOneMoreCommunication } from './add-communication.ts'
import { Communication } from './communication.entity.ts'
import { CommunicationAudience } from './communication-audience.entity.ts'
import { CommunicationMessage } from './communication-message.entity.ts'
import { type CommunicationOf, communicationOf } from './communication-of.read.ts'

const TITLE_MAX = 200
const COPY = ' (copy)'

/** Makes a new draft of the viewer's that says the same to the same audiences, without a day: to say something again. */
export async function copyCommunication(command: Command, input: VersionedInput): Promise<CommunicationOf> {
  const { em, viewer, audit } = command
  const { part: original, program } = await partToChange(command, Communication, input, 'The communication')
  await refuseOneMoreCommunication(command, program)
  const { title, purpose, step, wave, channel, senderName, body, fixed, canChange } = original
  const { commentWay, replyTo, isOptional, startsAt, timeZone, minutes, place } = original
  const communication = em.create(Communication, {
    id: newId(),
    organization: viewer.organizationId,
    program,
    title: title.slice(0, TITLE_MAX - COPY.length) + COPY,
    purpose,
    step,
    wave,
    channel,
    senderName,
    body,
    fixed,
    canChange,
    commentWay,
    replyTo,
    isOptional,
    startsAt,
    timeZone,
    minutes,
    place,
    author: viewer.accountId,
    editedBy: viewer.accountId,
  })
  const links = { organization: viewer.organizationId, communication }
  const audiences = { communication: original.id, audience: { archivedAt: null } }
  for (const { audience, slant, whatsInIt } of await em.find(CommunicationAudience, audiences))
    em.create(CommunicationAudience, { id: newId(), ...links, audience, slant, whatsInIt })
  const messages = { communication: original.id, message: { archivedAt: null } }
  for (const { message } of await em.find(CommunicationMessage, messages))
    em.create(CommunicationMessage, { id: newId(), ...links, message })
  audit(communication.id, { programId: program.id, copyOf: original.id, title: communication.title })
  return communicationOf(communication)
}
