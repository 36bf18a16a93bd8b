import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addRequirement } from './add-requirement.ts'
import { removeRequirement } from './remove-requirement.ts'
import { AddRequirementInput, UpdateRequirementInput } from './requirement.input.ts'
import { requirementResult } from './requirement.type.ts'
import { restoreRequirement } from './restore-requirement.ts'
import { updateRequirement } from './update-requirement.ts'

const THE_REQUIREMENT = { description: 'The requirement.' }
const AddRequirementResult = requirementResult('AddTrainingRequirement')
const UpdateRequirementResult = requirementResult('UpdateTrainingRequirement')
const RemoveRequirementResult = requirementResult('RemoveTrainingRequirement')
const RestoreRequirementResult = requirementResult('RestoreTrainingRequirement')

@Resolver()
export class RequirementChangesResolver {
  @Mutation(() => AddRequirementResult, { description: 'Says that an audience has to take a course.' })
  addTrainingRequirement(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddRequirementInput, THE_REQUIREMENT) input: AddRequirementInput,
  ) {
    return runCommand(context, 'addTrainingRequirement', (command) => addRequirement(command, input))
  }

  @Mutation(() => UpdateRequirementResult, {
    description: 'Changes by when an audience has to take a course.',
  })
  updateTrainingRequirement(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateRequirementInput, THE_REQUIREMENT) input: UpdateRequirementInput,
  ) {
    return runCommand(context, 'updateTrainingRequirement', (command) => updateRequirement(command, input))
  }

  @Mutation(() => RemoveRequirementResult, {
    description: 'Takes a requirement away; it can be brought back.',
  })
  removeTrainingRequirement(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_REQUIREMENT) input: VersionedInput,
  ) {
    return runCommand(context, 'removeTrainingRequirement', (command) => removeRequirement(command, input))
  }

  @Mutation(() => RestoreRequirementResult, {
    description: 'Brings back a requirement that was taken away.',
  })
  restoreTrainingRequirement(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_REQUIREMENT) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreTrainingRequirement', (command) => restoreRequirement(command, input))
  }
}
