import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import type { AccessContext } from '../access/access.module.ts'
import { messagePath } from '../deliveries/deliveries.module.ts'
import { commentOnMessage } from './comment-on-message.ts'
import { confirmOwnMessage } from './confirm-own-message.ts'
import { CommentOnMessageInput } from './feedback.input.ts'
import { readMyAnswers } from './my-answers.read.ts'
import { messageResult, MyAnswerType, MyMessageType } from './my-message.type.ts'
import { readMyMessages } from './my-messages.read.ts'

/** What one looks back at: who wants to go further asks whoever wrote. */
const MESSAGES_MAX = 100
const MY_ANSWERS_MAX = 50

const ConfirmMessageResult = messageResult('ConfirmMessage')
const CommentOnMessageResult = messageResult('CommentOnMessage')

@Resolver()
export class MyMessagesResolver {
  @AtMost(MESSAGES_MAX)
  @Query(() => [MyMessageType], {
    description: `The last ${MESSAGES_MAX} messages that the viewer got, the newest first.`,
  })
  async myMessages(@Ctx() { em, viewer, secret }: AccessContext): Promise<MyMessageType[]> {
    const { employeeId, organizationId } = viewer
    if (employeeId === null) return []
    const messages = await readMyMessages(em, employeeId, MESSAGES_MAX)
    return messages.map((message) => ({
      ...message,
      path: messagePath(secret, { organizationId, recipientId: message.id }),
    }))
  }

  @AtMost(MY_ANSWERS_MAX)
  @Query(() => [MyAnswerType], {
    description: `The last ${MY_ANSWERS_MAX} answers that were published to audiences with the viewer in them, the latest first.`,
  })
  async myAnswers(@Ctx() { em, viewer }: SignedInContext): Promise<MyAnswerType[]> {
    return viewer.employeeId === null ? [] : readMyAnswers(em, viewer.employeeId, MY_ANSWERS_MAX)
  }

  @Mutation(() => ConfirmMessageResult, { description: 'Says that the viewer has read a message.' })
  confirmMessage(
    @Ctx() context: SignedInContext,
    @Arg('messageId', () => ID, { description: 'The message, by its key in `myMessages`.' })
    messageId: string,
  ) {
    return runCommand(context, 'confirmMessage', (command) => confirmOwnMessage(command, messageId))
  }

  @Mutation(() => CommentOnMessageResult, {
    description:
      'Says something about a message, under one’s own name. Without a name: by the message’s page.',
  })
  commentOnMessage(
    @Ctx() context: SignedInContext,
    @Arg('input', () => CommentOnMessageInput, { description: 'The comment.' }) input: CommentOnMessageInput,
  ) {
    return runCommand(context, 'commentOnMessage', (command) => commentOnMessage(command, input))
  }
}
