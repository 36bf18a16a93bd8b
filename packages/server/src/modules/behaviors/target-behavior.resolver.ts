import { BEHAVIORS_MAX } from '@tidemark/domain/behaviors/behavior-input'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import type { Program } from '../programs/program.entity.ts'
import { programResult, ProgramType } from '../programs/programs.module.ts'
import { addTargetBehavior } from './add-target-behavior.ts'
import { AddTargetBehaviorInput, TargetBehaviorType, UpdateTargetBehaviorInput } from './behavior.type.ts'
import { behaviorsOf } from './behaviors-of-program.read.ts'
import { removeTargetBehavior } from './remove-target-behavior.ts'
import type { TargetBehavior } from './target-behavior.entity.ts'
import { updateTargetBehavior } from './update-target-behavior.ts'

const AddTargetBehaviorResult = programResult('AddTargetBehavior')
const UpdateTargetBehaviorResult = programResult('UpdateTargetBehavior')
const RemoveTargetBehaviorResult = programResult('RemoveTargetBehavior')
const RestoreTargetBehaviorResult = programResult('RestoreTargetBehavior')
const THE_BEHAVIOR = { description: 'The behavior.' }

@Resolver(() => ProgramType)
export class TargetBehaviorResolver {
  @AtMost(BEHAVIORS_MAX)
  @FieldResolver(() => [TargetBehaviorType], { description: 'What it asks people to do; core ones first.' })
  behaviors(@Root() { id }: Program, @Ctx() { em }: SignedInContext): Promise<TargetBehavior[]> {
    return behaviorsOf(em, id)
  }

  @Mutation(() => AddTargetBehaviorResult, { description: 'Adds a behavior that the program asks for.' })
  addTargetBehavior(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddTargetBehaviorInput, THE_BEHAVIOR) input: AddTargetBehaviorInput,
  ) {
    return runCommand(context, 'addTargetBehavior', (command) => addTargetBehavior(command, input))
  }

  @Mutation(() => UpdateTargetBehaviorResult, {
    description: 'Changes a behavior; a changed rule judges earlier observations anew.',
  })
  updateTargetBehavior(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateTargetBehaviorInput, THE_BEHAVIOR) input: UpdateTargetBehaviorInput,
  ) {
    return runCommand(context, 'updateTargetBehavior', (command) => updateTargetBehavior(command, input))
  }

  @Mutation(() => RemoveTargetBehaviorResult, {
    description: 'Takes a behavior out of the program; it can be brought back.',
  })
  removeTargetBehavior(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_BEHAVIOR) input: VersionedInput,
  ) {
    return runCommand(context, 'removeTargetBehavior', (command) =>
      removeTargetBehavior(command, input, true),
    )
  }

  @Mutation(() => RestoreTargetBehaviorResult, { description: 'Brings a removed behavior back.' })
  restoreTargetBehavior(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_BEHAVIOR) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreTargetBehavior', (command) =>
      removeTargetBehavior(command, input, false),
    )
  }
}
