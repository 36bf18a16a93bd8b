import type { EntityManager } from '@mikro-orm/postgresql'
import { messageCommentInput } from '@tidemark/domain/feedback/feedback-input'
import { v5 } from 'uuid'
import { checked } from '../../kernel/checked.ts'
import { Refused } from '../../kernel/refusal.ts'
import { writeAuditEntries } from '../../kernel/write-audit-entries.ts'
import { writeTogether } from '../../kernel/write-together.ts'
import { markReached } from '../deliveries/deliveries.module.ts'
import { type MessageSource, readMessageSource } from './message-source.read.ts'

type Sent = ReturnType<typeof messageCommentInput.parse>

/** What the page of a message says before somebody comments there. */
export interface Commenting {
  /** Whose name would stand under it. */
  fullName: string
  /** Whether a comment can be given without a name. */
  mayBeUnnamed: boolean
  /** From how many people on it can. */
  fewest: number
}

/** How somebody of a delivery can comment on it; null where there is no such message. */
export async function openCommenting(em: EntityManager, recipientId: string): Promise<Commenting | null> {
  const source = await readMessageSource(em, recipientId)
  if (!source) return null
  const { fullName, fewest, told } = source
  return { fullName, fewest, mayBeUnnamed: told !== 'nothing' }
}

/**
 * Takes what somebody says about a message by their own link. False where the link leads nowhere. Under a name it is there
 * at once, with an audit entry, and counts as being reached. Without one, a row that the app can't read again is all that
 * happens: no entry, no key of a send that an account has, no mark at whoever sent it.
 */
export async function commentByLink(
  em: EntityManager,
  recipientId: string,
  sent: unknown,
  now: Date,
): Promise<boolean> {
  const comment = checked(messageCommentInput, sent)
  const source = await readMessageSource(em, recipientId)
  if (!source) return false
  const today = now.toISOString().slice(0, 10)
  if (comment.isNamed) await addNamed(em, recipientId, source, comment, today)
  else await addUnnamed(em, source, comment, today)
  return true
}

async function addUnnamed(em: EntityManager, source: MessageSource, sent: Sent, today: string) {
  const { organizationId, programId, communicationId, audienceId, fewest, told } = source
  if (told === 'nothing')
    throw new Refused(
      'NOT_ALLOWED',
      `This message went to fewer than ${fewest} people, so a comment without a name would still point at you. Give your name, or tell somebody in person.`,
    )
  await writeTogether(em, {
    // Without a column named, a second send is left out though the app may not look at the first.
    text: `insert into unnamed_feedback (id, organization_id, program_id, communication_id, audience_id, theme, body, day, send_key)
           values (gen_random_uuid(), $1, $2, $3, $4, $5, $6, $7::date, $8) on conflict do nothing`,
    values: [
      organizationId,
      programId,
      communicationId,
      told === 'audience' ? audienceId : null,
      sent.theme,
      sent.body,
      today,
      sent.sendKey,
    ],
  })
}

async function addNamed(
  em: EntityManager,
  recipientId: string,
  { organizationId, programId, communicationId, audienceId, employeeId }: MessageSource,
  { theme, body, sendKey }: Sent,
  today: string,
) {
  // Worked out of both: sent twice it is one record, and nobody meets that of somebody else.
  const id = v5(sendKey, recipientId)
  await em.transactional(async (own) => {
    const added: unknown[] = await own.execute(
      `insert into feedback (id, organization_id, program_id, communication_id, audience_id, source, theme, body, employee_id, received_on)
       values (?, ?, ?, ?, ?, 'link', ?, ?, ?, ?::date) on conflict (id) do nothing returning id`,
      [id, organizationId, programId, communicationId, audienceId, theme, body, employeeId, today],
    )
    if (added.length === 0) return
    await markReached(own, { recipientIds: [recipientId], by: 'replied', on: today })
    const entry = { organizationId, accountId: null, command: 'commentByLink', subjectId: id, detail: {} }
    await writeAuditEntries(own, [entry])
  })
}
