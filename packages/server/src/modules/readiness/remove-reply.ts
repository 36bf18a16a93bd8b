import type { Command } from '../../kernel/run-command.ts'
import type { VersionedInput } from '../../kernel/versioned.input.ts'
import { replyToChange } from './reply-to-change.ts'
import type { RoundRepliesType } from './reply.type.ts'

/** Takes a reply away; it can be brought back. */
export async function removeReply(command: Command, input: VersionedInput): Promise<RoundRepliesType> {
  const { reply, round } = await replyToChange(command, input)
  reply.archivedAt ??= command.now
  command.audit(reply.id, { archived: true })
  return { id: round.id }
}
