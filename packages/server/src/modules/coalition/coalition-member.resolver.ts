import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addCoalitionMember } from './add-coalition-member.ts'
import { AddCoalitionMemberInput, UpdateCoalitionMemberInput } from './coalition.input.ts'
import { coalitionResult } from './coalition.type.ts'
import { removeCoalitionMember } from './remove-coalition-member.ts'
import { restoreCoalitionMember } from './restore-coalition-member.ts'
import { updateCoalitionMember } from './update-coalition-member.ts'

const THE_MEMBER = { description: 'The member.' }
const AddCoalitionMemberResult = coalitionResult('AddCoalitionMember')
const UpdateCoalitionMemberResult = coalitionResult('UpdateCoalitionMember')
const RemoveCoalitionMemberResult = coalitionResult('RemoveCoalitionMember')
const RestoreCoalitionMemberResult = coalitionResult('RestoreCoalitionMember')

@Resolver()
export class CoalitionMemberResolver {
  @Mutation(() => AddCoalitionMemberResult, { description: 'Names somebody for the coalition of a program.' })
  addCoalitionMember(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddCoalitionMemberInput, THE_MEMBER) input: AddCoalitionMemberInput,
  ) {
    return runCommand(context, 'addCoalitionMember', (command) => addCoalitionMember(command, input))
  }

  @Mutation(() => UpdateCoalitionMemberResult, { description: 'Changes a member of the coalition.' })
  updateCoalitionMember(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateCoalitionMemberInput, THE_MEMBER) input: UpdateCoalitionMemberInput,
  ) {
    return runCommand(context, 'updateCoalitionMember', (command) => updateCoalitionMember(command, input))
  }

  @Mutation(() => RemoveCoalitionMemberResult, {
    description: 'Takes a member out of the coalition; they can be brought back.',
  })
  removeCoalitionMember(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_MEMBER) input: VersionedInput,
  ) {
    return runCommand(context, 'removeCoalitionMember', (command) => removeCoalitionMember(command, input))
  }

  @Mutation(() => RestoreCoalitionMemberResult, { description: 'Brings back a member who was taken out.' })
  restoreCoalitionMember(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_MEMBER) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreCoalitionMember', (command) => restoreCoalitionMember(command, input))
  }
}
