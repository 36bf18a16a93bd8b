import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addStakeholderRelation } from './add-stakeholder-relation.ts'
import { removeStakeholderRelation } from './remove-stakeholder-relation.ts'
import { restoreStakeholderRelation } from './restore-stakeholder-relation.ts'
import { AddStakeholderRelationInput } from './stakeholder.input.ts'
import { stakeholderMapResult } from './stakeholder.type.ts'

const THE_RELATION = { description: 'The relation.' }
const AddStakeholderRelationResult = stakeholderMapResult('AddStakeholderRelation')
const RemoveStakeholderRelationResult = stakeholderMapResult('RemoveStakeholderRelation')
const RestoreStakeholderRelationResult = stakeholderMapResult('RestoreStakeholderRelation')

@Resolver()
export class StakeholderRelationResolver {
  @Mutation(() => AddStakeholderRelationResult, {
    description: 'Says how one stakeholder stands to another; what holds both ways is kept once.',
  })
  addStakeholderRelation(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddStakeholderRelationInput, THE_RELATION) input: AddStakeholderRelationInput,
  ) {
    return runCommand(context, 'addStakeholderRelation', (command) => addStakeholderRelation(command, input))
  }

  @Mutation(() => RemoveStakeholderRelationResult, {
    description: 'Takes a relation off the map; it can be brought back.',
  })
  removeStakeholderRelation(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_RELATION) input: VersionedInput,
  ) {
    return runCommand(context, 'removeStakeholderRelation', (command) =>
      removeStakeholderRelation(command, input),
    )
  }

  @Mutation(() => RestoreStakeholderRelationResult, { description: 'Brings a relation back onto the map.' })
  restoreStakeholderRelation(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_RELATION) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreStakeholderRelation', (command) =>
      restoreStakeholderRelation(command, input),
    )
  }
}
