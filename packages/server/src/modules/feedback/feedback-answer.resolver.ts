import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { answerFeedback } from './answer-feedback.ts'
import { reachOfAnswer } from './feedback-answers.read.ts'
import { AnswerFeedbackInput, UpdateFeedbackAnswerInput } from './feedback.input.ts'
import { answerResult, FeedbackAnswerType } from './feedback.type.ts'
import { removeFeedbackAnswer, restoreFeedbackAnswer } from './remove-feedback-answer.ts'
import { updateFeedbackAnswer } from './update-feedback-answer.ts'

type AnswerRef = Pick<FeedbackAnswerType, 'id'>

const THE_ANSWER = { description: 'The answer.' }
const AnswerFeedbackResult = answerResult('AnswerFeedback')
const UpdateFeedbackAnswerResult = answerResult('UpdateFeedbackAnswer')
const RemoveFeedbackAnswerResult = answerResult('RemoveFeedbackAnswer')
const RestoreFeedbackAnswerResult = answerResult('RestoreFeedbackAnswer')

@Resolver(() => FeedbackAnswerType)
export class FeedbackAnswerResolver {
  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The audience it is for; null = everybody of the program.',
  })
  async audienceId(@Root() { id }: AnswerRef, @Ctx() context: SignedInContext): Promise<string | null> {
    return (await reachOfAnswer(context, id)).audienceId
  }

  @FieldResolver(() => String, { nullable: true, description: 'The name of that audience.' })
  async audienceName(@Root() { id }: AnswerRef, @Ctx() context: SignedInContext): Promise<string | null> {
    return (await reachOfAnswer(context, id)).audienceName
  }

  @FieldResolver(() => Int, { description: 'How many comments it answers.' })
  async comments(@Root() { id }: AnswerRef, @Ctx() context: SignedInContext): Promise<number> {
    return (await reachOfAnswer(context, id)).comments
  }

  @Mutation(() => AnswerFeedbackResult, {
    description: 'Answers one or several comments of a program at once.',
  })
  answerFeedback(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AnswerFeedbackInput, THE_ANSWER) input: AnswerFeedbackInput,
  ) {
    return runCommand(context, 'answerFeedback', (command) => answerFeedback(command, input))
  }

  @Mutation(() => UpdateFeedbackAnswerResult, { description: 'Changes an answer.' })
  updateFeedbackAnswer(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateFeedbackAnswerInput, THE_ANSWER) input: UpdateFeedbackAnswerInput,
  ) {
    return runCommand(context, 'updateFeedbackAnswer', (command) => updateFeedbackAnswer(command, input))
  }

  @Mutation(() => RemoveFeedbackAnswerResult, {
    description: 'Takes an answer away, so that what it answered waits again; it can be brought back.',
  })
  removeFeedbackAnswer(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_ANSWER) input: VersionedInput,
  ) {
    return runCommand(context, 'removeFeedbackAnswer', (command) => removeFeedbackAnswer(command, input))
  }

  @Mutation(() => RestoreFeedbackAnswerResult, { description: 'Brings back an answer that was taken away.' })
  restoreFeedbackAnswer(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_ANSWER) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreFeedbackAnswer', (command) => restoreFeedbackAnswer(command, input))
  }
}
