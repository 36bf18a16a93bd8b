import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addCommunication } from './add-communication.ts'
import { updateCommunication } from './update-communication.ts'
import { removeCommunication } from './remove-communication.ts'
import { restoreCommunication } from './restore-communication.ts'
import { copyCommunication } from './copy-communication.ts'
import { changed } from './changed-communication.ts'
import { AddCommunicationInput, UpdateCommunicationInput } from './communication.input.ts'
import { communicationResult } from './communication.type.ts'

const THE_COMMUNICATION = { description: 'The communication.' }
const AddCommunicationResult = communicationResult('AddCommunication')
const UpdateCommunicationResult = communicationResult('UpdateCommunication')
const RemoveCommunicationResult = communicationResult('RemoveCommunication')
const RestoreCommunicationResult = communicationResult('RestoreCommunication')
const CopyCommunicationResult = communicationResult('CopyCommunication')

@Resolver()
export class CommunicationChangesResolver {
  @Mutation(() => AddCommunicationResult, {
    description: 'Puts a communication into the plan of a program, as a draft.',
  })
  addCommunication(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddCommunicationInput, THE_COMMUNICATION) input: AddCommunicationInput,
  ) {
    return changed(context, 'addCommunication', (command) => addCommunication(command, input))
  }

  @Mutation(() => UpdateCommunicationResult, {
    description: 'Changes a communication; one that says something else is a draft again.',
  })
  updateCommunication(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateCommunicationInput, THE_COMMUNICATION) input: UpdateCommunicationInput,
  ) {
    return changed(context, 'updateCommunication', (command) => updateCommunication(command, input))
  }

  @Mutation(() => RemoveCommunicationResult, {
    description: 'Takes a communication out of the plan; it can be brought back.',
  })
  removeCommunication(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COMMUNICATION) input: VersionedInput,
  ) {
    return changed(context, 'removeCommunication', (command) => removeCommunication(command, input))
  }

  @Mutation(() => RestoreCommunicationResult, {
    description: 'Brings a communication back into the plan.',
  })
  restoreCommunication(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COMMUNICATION) input: VersionedInput,
  ) {
    return changed(context, 'restoreCommunication', (command) => restoreCommunication(command, input))
  }

  @Mutation(() => CopyCommunicationResult, {
    description: 'Makes a new draft that says the same to the same audiences.',
  })
  copyCommunication(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_COMMUNICATION) input: VersionedInput,
  ) {
    return changed(context, 'copyCommunication', (command) => copyCommunication(command, input))
  }
}
