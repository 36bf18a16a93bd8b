import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { VersionedInput } from '../../kernel/versioned.input.ts'
import { addKeyMessage } from './add-key-message.ts'
import { updateKeyMessage } from './update-key-message.ts'
import { removeKeyMessage } from './remove-key-message.ts'
import { restoreKeyMessage } from './restore-key-message.ts'
import { AddKeyMessageInput, UpdateKeyMessageInput } from './key-message.type.ts'
import { planResult } from './plan.type.ts'

const THE_MESSAGE = { description: 'The key message.' }
const AddKeyMessageResult = planResult('AddKeyMessage')
const UpdateKeyMessageResult = planResult('UpdateKeyMessage')
const RemoveKeyMessageResult = planResult('RemoveKeyMessage')
const RestoreKeyMessageResult = planResult('RestoreKeyMessage')

@Resolver()
export class KeyMessageResolver {
  @Mutation(() => AddKeyMessageResult, { description: 'Adds a key message to the plan of a program.' })
  addKeyMessage(
    @Ctx() context: SignedInContext,
    @Arg('input', () => AddKeyMessageInput, THE_MESSAGE) input: AddKeyMessageInput,
  ) {
    return runCommand(context, 'addKeyMessage', (command) => addKeyMessage(command, input))
  }

  @Mutation(() => UpdateKeyMessageResult, { description: 'Words a key message anew.' })
  updateKeyMessage(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UpdateKeyMessageInput, THE_MESSAGE) input: UpdateKeyMessageInput,
  ) {
    return runCommand(context, 'updateKeyMessage', (command) => updateKeyMessage(command, input))
  }

  @Mutation(() => RemoveKeyMessageResult, {
    description: 'Takes a key message out of the list; it can be brought back.',
  })
  removeKeyMessage(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_MESSAGE) input: VersionedInput,
  ) {
    return runCommand(context, 'removeKeyMessage', (command) => removeKeyMessage(command, input))
  }

  @Mutation(() => RestoreKeyMessageResult, { description: 'Brings a key message back into the list.' })
  restoreKeyMessage(
    @Ctx() context: SignedInContext,
    @Arg('input', () => VersionedInput, THE_MESSAGE) input: VersionedInput,
  ) {
    return runCommand(context, 'restoreKeyMessage', (command) => restoreKeyMessage(command, input))
  }
}
