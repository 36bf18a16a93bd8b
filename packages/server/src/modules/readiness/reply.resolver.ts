import { REPLIES_MAX } from '@tidemark/domain/readiness/reply-input'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addReply } from './add-reply.ts'
import { openResults } from './open-results.ts'
import { removeReply } from './remove-reply.ts'
import { repliesOf } from './replies.read.ts'
import { AddReadinessReplyInput, UpdateReadinessReplyInput } from './reply.input.ts'
import { ReadinessReplyType, repliesResult, RoundRepliesType } from './reply.type.ts'
import { restoreReply } from './restore-reply.ts'
import { updateReply } from './update-reply.ts'

const THE_REPLY = { description: 'The reply.' }
const AddReadinessReplyResult = repliesResult('AddReadinessReply')
const UpdateReadinessReplyResult = repliesResult('UpdateReadinessReply')
const RemoveReadinessReplyResult = repliesResult('RemoveReadinessReply')
const RestoreReadinessReplyResult = repliesResult('RestoreReadinessReply')

@Resolver(() => RoundRepliesType)
export class ReplyResolver {
  @Query(() => RoundRepliesType, {
    nullable: true,
    description: 'What a closed round was answered with; null if its results are not the viewer’s to see.',
  })
  async readinessReplies(
    @Ctx() context: SignedInContext,
    @Arg('roundId', () => ID, { description: 'The round.' }) roundId: string,
  ): Promise<RoundRepliesType | null> {
    return (await openResults(context, roundId)) ? { id: roundId } : null
  }

  @AtMost(REPLIES_MAX)
  @FieldResolver(() => [ReadinessReplyType], { description: 'The replies, the first given first.' })
  replies(@Root() { id }: RoundRepliesType, @Ctx() context: SignedInContext): Promise<ReadinessReplyType[]> {
    return repliesOf(context, id)
  }

  @Mutation(() => AddReadinessReplyResult, { description: 'Answers what was written in a closed round.' })
  addReadinessReply(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddReadinessReplyInput, THE_REPLY) input: AddReadinessReplyInput,
  ) {
    return runCommand(context, 'addReadinessReply', (command) => addReply(command, input))
  }

  @Mutation(() => UpdateReadinessReplyResult, { description: 'Changes a reply.' })
  updateReadinessReply(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateReadinessReplyInput, THE_REPLY) input: UpdateReadinessReplyInput,
  ) {
    return runCommand(context, 'updateReadinessReply', (command) => updateReply(command, input))
  }

  @Mutation(() => RemoveReadinessReplyResult, {
    description: 'Takes a reply away; it can be brought back.',
  })
  removeReadinessReply(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_REPLY) input: VersionedInput,
  ) {
    return runCommand(context, 'removeReadinessReply', (command) => removeReply(command, input))
  }

  @Mutation(() => RestoreReadinessReplyResult, { description: 'Brings back a reply that was taken away.' })
  restoreReadinessReply(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_REPLY) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreReadinessReply', (command) => restoreReply(command, input))
  }
}
