import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import { registerForTraining } from './register-for-training.ts'
import { RegisterForTrainingInput, UnregisterFromTrainingInput } from './registration.input.ts'
import { registrationResult } from './registration.type.ts'
import { unregisterFromTraining } from './unregister-from-training.ts'

const THE_PEOPLE = { description: 'The people.' }
const RegisterForTrainingResult = registrationResult('RegisterForTraining')
const UnregisterFromTrainingResult = registrationResult('UnregisterFromTraining')

@Resolver()
export class RegistrationResolver {
  @Mutation(() => RegisterForTrainingResult, {
    description: 'Registers people for a session; those for whom there is no seat left wait for one.',
  })
  registerForTraining(
    @Ctx() context: SignedInContext,
    @Arg('input', () => RegisterForTrainingInput, THE_PEOPLE) input: RegisterForTrainingInput,
  ) {
    return runCommand(context, 'registerForTraining', (command) => registerForTraining(command, input))
  }

  @Mutation(() => UnregisterFromTrainingResult, {
    description: 'Takes people off the list of a session; their seats go to those who wait longest.',
  })
  unregisterFromTraining(
    @Ctx() context: SignedInContext,
    @Arg('input', () => UnregisterFromTrainingInput, THE_PEOPLE) input: UnregisterFromTrainingInput,
  ) {
    return runCommand(context, 'unregisterFromTraining', (command) => unregisterFromTraining(command, input))
  }
}
