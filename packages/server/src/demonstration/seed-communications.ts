import { addDays } from '@tidemark/domain/kernel/calendar-date'
import { newId } from '../kernel/new-id.ts'
import type { Audience } from '../modules/audiences/audience.entity.ts'
import { CommunicationAudience } from '../modules/communications/communication-audience.entity.ts'
import { CommunicationMessage } from '../modules/communications/communication-message.entity.ts'
import { Communication } from '../modules/communications/communication.entity.ts'
import { KeyMessage } from '../modules/communications/key-message.entity.ts'
import { DEMONSTRATION_ID } from './demonstration-accounts.ts'
import { COMMUNICATIONS, KEY_MESSAGES } from './demonstration-communications.ts'
import type { RoomToFill } from './seed-program-room.ts'

const organization = DEMONSTRATION_ID
const WRITTEN_DAYS_AHEAD = 12
const APPROVED_DAYS_AHEAD = 5

/** Plans what the made-up program says: written by its program manager, approved by the executive. */
export function seedCommunications(
  { em, program, waves, accounts, today, note }: RoomToFill,
  audiences: ReadonlyMap<string, Audience>,
): void {
  const [author, executive] = [accounts.get('program_manager'), accounts.get('executive')]
  if (!author || !executive)
    throw new Error('The demonstration has nobody who writes, or nobody who approves.')
  const keyMessages = KEY_MESSAGES.map((text) => {
    const message = em.create(KeyMessage, {
      id: newId(),
      organization,
      program,
      text,
    })
    note('addKeyMessage', message.id, { text })
    return message
  })
  for (const { wave, inDays, audiences: names, messages, meeting, ...fields } of COMMUNICATIONS) {
    const plannedOn = inDays === null ? null : addDays(today, inDays)
    const isApproved = fields.state !== 'draft'
    const daysAgo = (days: number) =>
      new Date(`${addDays(today, -Math.max(1, days - (inDays ?? 0)))}T09:00:00Z`)
    const communication = em.create(Communication, {
      id: newId(),
      organization,
      program,
      ...fields,
      wave: wave === null ? null : (waves.get(wave) ?? null),
      plannedOn,
      sentOn: fields.state === 'sent' ? plannedOn : null,
      replyTo: fields.commentWay === 'reply' ? 'customer.first@demo.example' : null,
      ...(meeting && { ...meeting, timeZone: 'Europe/London' }),
      author,
      editedBy: author,
      approvedBy: isApproved ? executive : null,
      approvedAt: isApproved ? daysAgo(APPROVED_DAYS_AHEAD) : null,
      createdAt: daysAgo(WRITTEN_DAYS_AHEAD),
    })
    for (const name of names) {
      const audience = audiences.get(name)
      if (!audience) throw new Error(`The demonstration has no audience “${name}”.`)
      const { slant, whatsInIt } = audience
      const frozen = isApproved ? { slant, whatsInIt } : {}
      em.create(CommunicationAudience, {
        id: newId(),
        organization,
        communication,
        audience,
        ...frozen,
      })
    }
    for (const place of messages) {
      const message = keyMessages[place]
      if (message)
        em.create(CommunicationMessage, {
          id: newId(),
          organization,
          communication,
          message,
        })
    }
    note('addCommunication', communication.id, {
      title: communication.title,
      plannedOn,
    })
    if (isApproved) {
      note(
        'approveCommunication',
        communication.id,
        { state: { before: 'draft', after: 'approved' } },
        executive,
      )
    }
  }
}
