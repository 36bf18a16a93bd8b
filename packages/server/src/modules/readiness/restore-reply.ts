import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { refuseOneMoreReply, replyToChange } from './reply-to-change.ts'
import type { RoundRepliesType } from './reply.type.ts'

/** Brings back a reply that was taken away. */
export async function restoreReply(command: Command, input: VersionedInput): Promise<RoundRepliesType> {
  const { reply, round } = await replyToChange(command, input)
  if (reply.archivedAt) await refuseOneMoreReply(command, round)
  reply.archivedAt = null
  command.audit(reply.id, { archived: false })
  return { id: round.id }
}
