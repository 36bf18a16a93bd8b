import { refusalOfApproval } from '@tidemark/domain/communications/communication-acts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { type CommunicationOf, communicationOf } from './communication-of.read.ts'
import { communicationToDecide } from './communication-to-change.ts'

/**
 * Approves what a communication says, by somebody who neither wrote it nor changed it last. What its audiences are told from
 * their own record is kept with it from here on, so that what leaves is what was approved.
 */
export async function approveCommunication(
  command: Command,
  input: VersionedInput,
): Promise<CommunicationOf> {
  const { em, viewer, now, audit } = command
  const communication = await communicationToDecide(command, input, 'approve')
  const refusal = refusalOfApproval(viewer.accountId, {
    authorId: communication.author.id,
    editedById: communication.editedBy.id,
  })
  if (refusal !== null) throw new Refused('NOT_ALLOWED', refusal)
  em.assign(communication, { state: 'approved', approvedBy: viewer.accountId, approvedAt: now })
  await em.execute(
    `update communication_audience ca
        set slant = coalesce(ca.slant, a.slant), whats_in_it = coalesce(ca.whats_in_it, a.whats_in_it)
       from audience a
      where ca.communication_id = ? and a.organization_id = ca.organization_id and a.id = ca.audience_id`,
    [communication.id],
  )
  audit(communication.id, { state: { before: 'draft', after: 'approved' } })
  return communicationOf(communication)
}
