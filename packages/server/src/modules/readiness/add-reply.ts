import { replyInput } from '@tidemark/domain/readiness/reply-input'
import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import type { Command } from '../../kernel/run-command.ts'
import { ReadinessReply } from './readiness-reply.entity.ts'
import { refuseOneMoreReply, roundToAnswer } from './reply-to-change.ts'
import type { AddReadinessReplyInput } from './reply.input.ts'
import type { RoundRepliesType } from './reply.type.ts'

/** Answers what was written in a closed round. */
export async function addReply(command: Command, input: AddReadinessReplyInput): Promise<RoundRepliesType> {
  const { em, viewer, now, audit } = command
  const round = await roundToAnswer(command, input.roundId)
  const reply = checked(replyInput, input.reply)
  await refuseOneMoreReply(command, round)
  const id = newId()
  const answeredOn = now.toISOString().slice(0, 10)
  em.create(ReadinessReply, { id, organization: viewer.organizationId, round, ...reply, answeredOn })
  audit(id, { roundId: round.id, ...reply })
  return { id: round.id }
}
