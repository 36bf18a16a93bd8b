import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { closeRoundNow } from './close-round-now.ts'
import { extendRound } from './extend-round.ts'
import { openRoundNow } from './open-round-now.ts'
import { planRound } from './plan-round.ts'
import {
  ExtendReadinessRoundInput,
  PlanReadinessRoundInput,
  UpdateReadinessRoundInput,
} from './readiness-round.input.ts'
import { readinessResult } from './readiness-round.type.ts'
import { removeRound } from './remove-round.ts'
import { restoreRound } from './restore-round.ts'
import { updateRound } from './update-round.ts'

const THE_ROUND = { description: 'The round.' }
const PlanReadinessRoundResult = readinessResult('PlanReadinessRound')
const UpdateReadinessRoundResult = readinessResult('UpdateReadinessRound')
const ExtendReadinessRoundResult = readinessResult('ExtendReadinessRound')
const OpenReadinessRoundResult = readinessResult('OpenReadinessRound')
const CloseReadinessRoundResult = readinessResult('CloseReadinessRound')
const RemoveReadinessRoundResult = readinessResult('RemoveReadinessRound')
const RestoreReadinessRoundResult = readinessResult('RestoreReadinessRound')

@Resolver()
export class RoundChangesResolver {
  @Mutation(() => PlanReadinessRoundResult, {
    description: 'Plans a readiness round. Nobody is asked before it opens.',
  })
  planReadinessRound(
    @Ctx() context: SignedInContext,
    @Arg('input', () => PlanReadinessRoundInput, THE_ROUND) input: PlanReadinessRoundInput,
  ) {
    return runCommand(context, 'planReadinessRound', (command) => planRound(command, input))
  }

  @Mutation(() => UpdateReadinessRoundResult, { description: 'Changes a round that hasn’t opened yet.' })
  updateReadinessRound(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateReadinessRoundInput, THE_ROUND) input: UpdateReadinessRoundInput,
  ) {
    return runCommand(context, 'updateReadinessRound', (command) => updateRound(command, input))
  }

  @Mutation(() => OpenReadinessRoundResult, {
    description: 'Opens a planned round today: people can answer, and what it asks of whom stays as it is.',
  })
  openReadinessRound(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_ROUND) input: VersionedInput,
  ) {
    return runCommand(context, 'openReadinessRound', (command) => openRoundNow(command, input))
  }

  @Mutation(() => CloseReadinessRoundResult, {
    description: 'Closes an open round for good, and works out what of its answers can be shown.',
  })
  closeReadinessRound(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_ROUND) input: VersionedInput,
  ) {
    return runCommand(context, 'closeReadinessRound', (command) => closeRoundNow(command, input))
  }

  @Mutation(() => ExtendReadinessRoundResult, {
    description:
      'Gives a round that people are answering another last day, earlier or later, or another name.',
  })
  extendReadinessRound(
    @Ctx() context: SignedInContext,
    @Arg('input', () => ExtendReadinessRoundInput, THE_ROUND) input: ExtendReadinessRoundInput,
  ) {
    return runCommand(context, 'extendReadinessRound', (command) => extendRound(command, input))
  }

  @Mutation(() => RemoveReadinessRoundResult, {
    description: 'Takes a round away that hasn’t opened yet; it can be brought back.',
  })
  removeReadinessRound(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_ROUND) input: VersionedInput,
  ) {
    return runCommand(context, 'removeReadinessRound', (command) => removeRound(command, input))
  }

  @Mutation(() => RestoreReadinessRoundResult, { description: 'Brings back a round that was taken away.' })
  restoreReadinessRound(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_ROUND) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreReadinessRound', (command) => restoreRound(command, input))
  }
}
