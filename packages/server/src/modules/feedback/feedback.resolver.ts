import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { enterFeedback } from './enter-feedback.ts'
import { EnterFeedbackInput, UpdateFeedbackInput } from './feedback.input.ts'
import { feedbackResult } from './feedback.type.ts'
import { removeFeedback, restoreFeedback } from './remove-feedback.ts'
import { updateFeedback } from './update-feedback.ts'

const THE_COMMENT = { description: 'The comment.' }
const EnterFeedbackResult = feedbackResult('EnterFeedback')
const UpdateFeedbackResult = feedbackResult('UpdateFeedback')
const RemoveFeedbackResult = feedbackResult('RemoveFeedback')
const RestoreFeedbackResult = feedbackResult('RestoreFeedback')

@Resolver()
export class FeedbackResolver {
  @Mutation(() => EnterFeedbackResult, {
    description: 'Puts down what was heard, without the name of anybody.',
  })
  enterFeedback(
    @Ctx() context: SignedInContext,
    @Arg('input', () => EnterFeedbackInput, THE_COMMENT) input: EnterFeedbackInput,
  ) {
    return runCommand(context, 'enterFeedback', (command) => enterFeedback(command, input))
  }

  @Mutation(() => UpdateFeedbackResult, {
    description: 'Says what a comment is about and who sees to an answer. Its words stay.',
  })
  updateFeedback(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateFeedbackInput, THE_COMMENT) input: UpdateFeedbackInput,
  ) {
    return runCommand(context, 'updateFeedback', (command) => updateFeedback(command, input))
  }

  @Mutation(() => RemoveFeedbackResult, { description: 'Takes a comment away; it can be brought back.' })
  removeFeedback(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COMMENT) input: VersionedInput,
  ) {
    return runCommand(context, 'removeFeedback', (command) => removeFeedback(command, input))
  }

  @Mutation(() => RestoreFeedbackResult, { description: 'Brings back a comment that was taken away.' })
  restoreFeedback(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COMMENT) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreFeedback', (command) => restoreFeedback(command, input))
  }
}
