import { replyInput } from '@tidemark/domain/readiness/reply-input'
import { changesOf } from '../../kernel/changes-of.ts'
import { checked } from '../../kernel/checked.ts'
import type { Command } from '../../kernel/run-command.ts'
import { replyToChange } from './reply-to-change.ts'
import type { UpdateReadinessReplyInput } from './reply.input.ts'
import type { RoundRepliesType } from './reply.type.ts'

/** Changes a reply to what was written in a round. */
export async function updateReply(
  command: Command,
  input: UpdateReadinessReplyInput,
): Promise<RoundRepliesType> {
  const { reply, round } = await replyToChange(command, input)
  const fields = checked(replyInput, input.reply)
  command.auditEdit(reply.id, changesOf(reply, fields))
  command.em.assign(reply, fields)
  return { id: round.id }
}
