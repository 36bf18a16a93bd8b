import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { closeEvaluationNow } from './close-evaluation-now.ts'
import { evaluateSession } from './evaluate-session.ts'
import { CloseTrainingEvaluationResult, SessionEvaluationType } from './evaluation.type.ts'

@Resolver()
export class SessionEvaluationResolver {
  @Query(() => SessionEvaluationType, {
    nullable: true,
    description: 'Whether a session worked; null if its sheet is not the viewer’s to keep.',
  })
  sessionEvaluation(
    @Ctx() context: SignedInContext,
    @Arg('sessionId', () => ID, { description: 'The session.' }) sessionId: string,
  ): Promise<SessionEvaluationType | null> {
    return evaluateSession(context, sessionId)
  }

  @Mutation(() => CloseTrainingEvaluationResult, {
    description:
      'Takes no more answers about a session, for good: what was said is counted and deleted. By itself it ends after its last day.',
  })
  closeTrainingEvaluation(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, { description: 'The evaluation.' }) input: VersionedInput,
  ) {
    return runCommand(context, 'closeTrainingEvaluation', (command) => closeEvaluationNow(command, input))
  }
}
