import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { closeCheckNow } from './close-check-now.ts'
import { extendCheck } from './extend-check.ts'
import { openCheckNow } from './open-check-now.ts'
import { planCheck } from './plan-check.ts'
import { planReaudit } from './plan-reaudit.ts'
import { understandingResult } from './program-understanding.type.ts'
import { removeCheck } from './remove-check.ts'
import { restoreCheck } from './restore-check.ts'
import {
  ExtendUnderstandingCheckInput,
  PlanUnderstandingCheckInput,
  UpdateUnderstandingCheckInput,
} from './understanding-check.input.ts'
import { updateCheck } from './update-check.ts'

const THE_CHECK = { description: 'The check.' }
const PlanUnderstandingCheckResult = understandingResult('PlanUnderstandingCheck')
const PlanReauditResult = understandingResult('PlanReaudit')
const UpdateUnderstandingCheckResult = understandingResult('UpdateUnderstandingCheck')
const OpenUnderstandingCheckResult = understandingResult('OpenUnderstandingCheck')
const ExtendUnderstandingCheckResult = understandingResult('ExtendUnderstandingCheck')
const CloseUnderstandingCheckResult = understandingResult('CloseUnderstandingCheck')
const RemoveUnderstandingCheckResult = understandingResult('RemoveUnderstandingCheck')
const RestoreUnderstandingCheckResult = understandingResult('RestoreUnderstandingCheck')

@Resolver()
export class CheckChangesResolver {
  @Mutation(() => PlanUnderstandingCheckResult, {
    description: 'Plans an understanding check. Nobody is asked before it opens.',
  })
  planUnderstandingCheck(
    @Ctx() context: SignedInContext,
    @Arg('input', () => PlanUnderstandingCheckInput, THE_CHECK) input: PlanUnderstandingCheckInput,
  ) {
    return runCommand(context, 'planUnderstandingCheck', (command) => planCheck(command, input))
  }

  @Mutation(() => PlanReauditResult, {
    description:
      'Plans a check that asks an audience once more what its last one asked, as soon as it is due and its people may be asked.',
  })
  planReaudit(
    @Ctx() context: SignedInContext,
    @Arg('audienceId', () => ID, { description: 'The audience.' }) audienceId: string,
  ) {
    return runCommand(context, 'planReaudit', (command) => planReaudit(command, audienceId))
  }

  @Mutation(() => UpdateUnderstandingCheckResult, { description: 'Changes a check that hasn’t opened yet.' })
  updateUnderstandingCheck(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateUnderstandingCheckInput, THE_CHECK) input: UpdateUnderstandingCheckInput,
  ) {
    return runCommand(context, 'updateUnderstandingCheck', (command) => updateCheck(command, input))
  }

  @Mutation(() => OpenUnderstandingCheckResult, {
    description: 'Opens a planned check today: whom it asks is drawn, and each of them gets a link.',
  })
  openUnderstandingCheck(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_CHECK) input: VersionedInput,
  ) {
    return runCommand(context, 'openUnderstandingCheck', (command) => openCheckNow(command, input))
  }

  @Mutation(() => ExtendUnderstandingCheckResult, {
    description: 'Gives an open check a later last day; links that were sent go on working.',
  })
  extendUnderstandingCheck(
    @Ctx() context: SignedInContext,
    @Arg('input', () => ExtendUnderstandingCheckInput, THE_CHECK) input: ExtendUnderstandingCheckInput,
  ) {
    return runCommand(context, 'extendUnderstandingCheck', (command) => extendCheck(command, input))
  }

  @Mutation(() => CloseUnderstandingCheckResult, {
    description: 'Closes an open check for good: its answers are counted and deleted.',
  })
  closeUnderstandingCheck(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_CHECK) input: VersionedInput,
  ) {
    return runCommand(context, 'closeUnderstandingCheck', (command) => closeCheckNow(command, input))
  }

  @Mutation(() => RemoveUnderstandingCheckResult, {
    description: 'Takes a check away that hasn’t opened yet; it can be brought back.',
  })
  removeUnderstandingCheck(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_CHECK) input: VersionedInput,
  ) {
    return runCommand(context, 'removeUnderstandingCheck', (command) => removeCheck(command, input))
  }

  @Mutation(() => RestoreUnderstandingCheckResult, {
    description: 'Brings back a check that was taken away.',
  })
  restoreUnderstandingCheck(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_CHECK) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreUnderstandingCheck', (command) => restoreCheck(command, input))
  }
}
