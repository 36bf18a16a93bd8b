import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { archiveTrainingSession } from './archive-training-session.ts'
import { cancelTrainingSession } from './cancel-training-session.ts'
import { planTrainingSession } from './plan-training-session.ts'
import { reinstateTrainingSession } from './reinstate-training-session.ts'
import { restoreTrainingSession } from './restore-training-session.ts'
import { PlanTrainingSessionInput, UpdateTrainingSessionInput } from './training-session.input.ts'
import { PlanTrainingSessionResult, trainingSessionResult } from './training-session.type.ts'
import { updateTrainingSession } from './update-training-session.ts'

const THE_SESSION = { description: 'The session.' }
const UpdateTrainingSessionResult = trainingSessionResult('UpdateTrainingSession')
const CancelTrainingSessionResult = trainingSessionResult('CancelTrainingSession')
const ReinstateTrainingSessionResult = trainingSessionResult('ReinstateTrainingSession')
const ArchiveTrainingSessionResult = trainingSessionResult('ArchiveTrainingSession')
const RestoreTrainingSessionResult = trainingSessionResult('RestoreTrainingSession')

@Resolver()
export class TrainingSessionChangesResolver {
  @Mutation(() => PlanTrainingSessionResult, { description: 'Plans a session of a course, or several.' })
  planTrainingSession(
    @Ctx() context: SignedInContext,
    @Arg('input', () => PlanTrainingSessionInput, THE_SESSION) input: PlanTrainingSessionInput,
  ) {
    return runCommand(context, 'planTrainingSession', (command) => planTrainingSession(command, input))
  }

  @Mutation(() => UpdateTrainingSessionResult, {
    description: 'Changes a session; whoever is registered is told of another time, place or trainer.',
  })
  updateTrainingSession(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateTrainingSessionInput, THE_SESSION) input: UpdateTrainingSessionInput,
  ) {
    return runCommand(context, 'updateTrainingSession', (command) => updateTrainingSession(command, input))
  }

  @Mutation(() => CancelTrainingSessionResult, {
    description: 'Calls a session off, a series with all its parts; whoever is registered is told.',
  })
  cancelTrainingSession(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_SESSION) input: VersionedInput,
  ) {
    return runCommand(context, 'cancelTrainingSession', (command) => cancelTrainingSession(command, input))
  }

  @Mutation(() => ReinstateTrainingSessionResult, {
    description: 'Has a session that was called off take place after all; whoever is registered is told.',
  })
  reinstateTrainingSession(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_SESSION) input: VersionedInput,
  ) {
    return runCommand(context, 'reinstateTrainingSession', (command) =>
      reinstateTrainingSession(command, input),
    )
  }

  @Mutation(() => ArchiveTrainingSessionResult, {
    description: 'Puts a session away that nobody is in; it can be brought back.',
  })
  archiveTrainingSession(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_SESSION) input: VersionedInput,
  ) {
    return runCommand(context, 'archiveTrainingSession', (command) => archiveTrainingSession(command, input))
  }

  @Mutation(() => RestoreTrainingSessionResult, { description: 'Brings back a session that was put away.' })
  restoreTrainingSession(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_SESSION) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreTrainingSession', (command) => restoreTrainingSession(command, input))
  }
}
