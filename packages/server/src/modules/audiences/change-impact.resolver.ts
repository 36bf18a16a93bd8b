import { IMPACTS_MAX } from '@tidemark/domain/audiences/impact-input'
import { weighImpacts } from '@tidemark/domain/audiences/impact-weight'
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addChangeImpact } from './add-change-impact.ts'
import { audienceResult, AudienceType } from './audience.type.ts'
import {
  AddChangeImpactInput,
  ChangeImpactType,
  ImpactWeightType,
  UpdateChangeImpactInput,
} from './change-impact.type.ts'
import { impactsOf } from './change-impacts.read.ts'
import { removeChangeImpact } from './remove-change-impact.ts'
import { restoreChangeImpact } from './restore-change-impact.ts'
import { updateChangeImpact } from './update-change-impact.ts'

const THE_CHANGE = { description: 'What changes.' }
const AddChangeImpactResult = audienceResult('AddChangeImpact')
const UpdateChangeImpactResult = audienceResult('UpdateChangeImpact')
const RemoveChangeImpactResult = audienceResult('RemoveChangeImpact')
const RestoreChangeImpactResult = audienceResult('RestoreChangeImpact')

@Resolver(() => AudienceType)
export class ChangeImpactResolver {
  @AtMost(IMPACTS_MAX)
  @FieldResolver(() => [ChangeImpactType], { description: 'What changes for them, the severest first.' })
  impacts(@Root() { id }: { id: string }, @Ctx() context: SignedInContext): Promise<ChangeImpactType[]> {
    return impactsOf(context, id)
  }

  @FieldResolver(() => ImpactWeightType, { description: 'How much changes for them.' })
  async impactWeight(
    @Root() { id }: { id: string },
    @Ctx() context: SignedInContext,
  ): Promise<ImpactWeightType> {
    return weighImpacts(await impactsOf(context, id))
  }

  @Mutation(() => AddChangeImpactResult, { description: 'Puts down something that changes for an audience.' })
  addChangeImpact(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddChangeImpactInput, THE_CHANGE) input: AddChangeImpactInput,
  ) {
    return runCommand(context, 'addChangeImpact', (command) => addChangeImpact(command, input))
  }

  @Mutation(() => UpdateChangeImpactResult, {
    description: 'Changes what is said of something that changes for an audience.',
  })
  updateChangeImpact(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateChangeImpactInput, THE_CHANGE) input: UpdateChangeImpactInput,
  ) {
    return runCommand(context, 'updateChangeImpact', (command) => updateChangeImpact(command, input))
  }

  @Mutation(() => RemoveChangeImpactResult, {
    description: 'Takes away something that changes for an audience; it can be brought back.',
  })
  removeChangeImpact(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_CHANGE) input: VersionedInput,
  ) {
    return runCommand(context, 'removeChangeImpact', (command) => removeChangeImpact(command, input))
  }

  @Mutation(() => RestoreChangeImpactResult, {
    description: 'Brings back something that changes for an audience.',
  })
  restoreChangeImpact(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_CHANGE) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreChangeImpact', (command) => restoreChangeImpact(command, input))
  }
}
