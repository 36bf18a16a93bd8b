import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import type { Program } from '../programs/program.entity.ts'
import { ProgramType } from '../programs/programs.module.ts'
import { ChangeStepType } from './change-step.type.ts'
import { changeStepsOf } from './change-steps.read.ts'

@Resolver(() => ProgramType)
export class ProgramStepsResolver {
  @AtMost(8)
  @FieldResolver(() => [ChangeStepType], { description: 'Kotter’s eight steps, in order.' })
  steps(@Root() { id }: Program, @Ctx() context: SignedInContext): Promise<ChangeStepType[]> {
    return changeStepsOf(context, id)
  }
}
