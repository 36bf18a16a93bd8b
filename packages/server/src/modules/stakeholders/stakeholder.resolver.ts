import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addStakeholder } from './add-stakeholder.ts'
import { placeStakeholder } from './place-stakeholder.ts'
import { removeStakeholder } from './remove-stakeholder.ts'
import { restoreStakeholder } from './restore-stakeholder.ts'
import { AddStakeholderInput, PlaceStakeholderInput, UpdateStakeholderInput } from './stakeholder.input.ts'
import { stakeholderMapResult } from './stakeholder.type.ts'
import { updateStakeholder } from './update-stakeholder.ts'

const THE_STAKEHOLDER = { description: 'The stakeholder.' }
const AddStakeholderResult = stakeholderMapResult('AddStakeholder')
const UpdateStakeholderResult = stakeholderMapResult('UpdateStakeholder')
const PlaceStakeholderResult = stakeholderMapResult('PlaceStakeholder')
const RemoveStakeholderResult = stakeholderMapResult('RemoveStakeholder')
const RestoreStakeholderResult = stakeholderMapResult('RestoreStakeholder')

@Resolver()
export class StakeholderResolver {
  @Mutation(() => AddStakeholderResult, { description: 'Puts somebody on the map of a program.' })
  addStakeholder(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddStakeholderInput, THE_STAKEHOLDER) input: AddStakeholderInput,
  ) {
    return runCommand(context, 'addStakeholder', (command) => addStakeholder(command, input))
  }

  @Mutation(() => UpdateStakeholderResult, {
    description: 'Changes what is known of a stakeholder; where they stand now counts from today on.',
  })
  updateStakeholder(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateStakeholderInput, THE_STAKEHOLDER) input: UpdateStakeholderInput,
  ) {
    return runCommand(context, 'updateStakeholder', (command) => updateStakeholder(command, input))
  }

  @Mutation(() => PlaceStakeholderResult, {
    description: 'Moves a stakeholder in the grid, and leaves all else as it is.',
  })
  placeStakeholder(
    @Ctx() context: SignedInContext,
    @Arg('input', () => PlaceStakeholderInput, THE_STAKEHOLDER) input: PlaceStakeholderInput,
  ) {
    return runCommand(context, 'placeStakeholder', (command) => placeStakeholder(command, input))
  }

  @Mutation(() => RemoveStakeholderResult, {
    description: 'Takes somebody off the map; they can be brought back.',
  })
  removeStakeholder(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_STAKEHOLDER) input: VersionedInput,
  ) {
    return runCommand(context, 'removeStakeholder', (command) => removeStakeholder(command, input))
  }

  @Mutation(() => RestoreStakeholderResult, {
    description: 'Brings back somebody who was taken off, with their course and relations.',
  })
  restoreStakeholder(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_STAKEHOLDER) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreStakeholder', (command) => restoreStakeholder(command, input))
  }
}
