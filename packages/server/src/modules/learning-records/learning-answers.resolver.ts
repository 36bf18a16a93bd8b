import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { checkPage } from '../../kernel/page.input.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { answerLearning, takeBackLearningAnswer } from './answer-learning.ts'
import {
  AnswerLearningInput,
  LearningAnswerPageType,
  settledResult,
  WaitingLearningPageType,
} from './learning-answer.type.ts'
import { holdStatements, settleWaiting } from './settle-waiting.ts'
import { readLearningAnswers, readWaitingLearning } from './waiting-learning.read.ts'

const HOW_MANY = { description: 'How many at most, 1 to 100.' }
const AnswerResult = settledResult('AnswerLearning')
const TakeBackResult = settledResult('TakeBackLearningAnswer')
const SettleResult = settledResult('RecheckWaitingLearning')

@Resolver()
export class LearningAnswersResolver {
  @Query(() => WaitingLearningPageType, {
    description: 'What statements of learning systems wait to be told.',
  })
  waitingLearning(
    @Ctx() { em }: SignedInContext,
    @Arg('first', () => Int, HOW_MANY) first: number,
  ): Promise<WaitingLearningPageType> {
    checkPage({ first })
    return readWaitingLearning(em, first)
  }

  @Query(() => LearningAnswerPageType, { description: 'What was said that names in statements mean.' })
  learningAnswers(
    @Ctx() { em }: SignedInContext,
    @Arg('first', () => Int, HOW_MANY) first: number,
  ): Promise<LearningAnswerPageType> {
    checkPage({ first })
    return readLearningAnswers(em, first)
  }

  @Mutation(() => AnswerResult, {
    description:
      'Says whom or what a name in statements means; those that wait for it are put on file at once.',
  })
  answerLearning(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AnswerLearningInput, { description: 'The answer.' }) input: AnswerLearningInput,
  ) {
    return runCommand(context, 'answerLearning', (command) => answerLearning(command, input))
  }

  @Mutation(() => TakeBackResult, {
    description: 'Takes an answer back: statements that it decided about wait again.',
  })
  takeBackLearningAnswer(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, { description: 'The answer.' }) input: VersionedInput,
  ) {
    return runCommand(context, 'takeBackLearningAnswer', (command) => takeBackLearningAnswer(command, input))
  }

  @Mutation(() => SettleResult, {
    description: 'Looks again at all statements that wait, since people and courses may have been added.',
  })
  recheckWaitingLearning(@Ctx() context: SignedInContext) {
    return runCommand(context, 'recheckWaitingLearning', async (command) => {
      await holdStatements(command.em)
      return { answer: null, waiting: await settleWaiting(command) }
    })
  }
}
