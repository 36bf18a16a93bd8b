import { CHANGE_STEPS } from '@tidemark/domain/kotter/change-steps'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { ChangeStepType, UpdateChangeStepInput } from './change-step.type.ts'
import { updateChangeStep } from './update-change-step.ts'

const UpdateChangeStepResult = resultOf('UpdateChangeStepResult', ChangeStepType, 'ChangeStep')

@Resolver(() => ChangeStepType)
export class ChangeStepResolver {
  @FieldResolver(() => String, {
    description: 'Its name in Leading Change (1996), where steps follow one another.',
  })
  name1996(@Root() step: ChangeStepType): string {
    return namesOf(step).name1996
  }

  @FieldResolver(() => String, {
    description: 'Its name in Accelerate (2014), where steps run at the same time.',
  })
  name2014(@Root() step: ChangeStepType): string {
    return namesOf(step).name2014
  }

  @Mutation(() => UpdateChangeStepResult, {
    description: 'Says how far a step is, who sees to it, and when.',
  })
  updateChangeStep(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateChangeStepInput, { description: 'The step.' }) input: UpdateChangeStepInput,
  ) {
    return runCommand(context, 'updateChangeStep', (command) => updateChangeStep(command, input))
  }
}

function namesOf({ number }: ChangeStepType) {
  const names = CHANGE_STEPS.find((step) => step.number === number)
  if (!names) throw new Error(`There is no step ${number}; the table lets only 1 to 8 in.`)
  return names
}
