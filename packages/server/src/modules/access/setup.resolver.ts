import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { answer } from '../../kernel/run-command.ts'
import type { SetupContext } from './access-context.ts'
import { setUpOrganization } from './set-up-organization.ts'
import { isSetupNeeded } from './setup.ts'
import { SetUpDoneType, SetUpOrganizationInput, SetupType } from './setup.type.ts'

const SetUpOrganizationResult = resultOf('SetUpOrganizationResult', SetUpDoneType, 'SetUpDone')

@Resolver()
export class SetupResolver {
  @Query(() => SetupType, { description: 'Whether this installation waits for its first administrator.' })
  async setup(@Ctx() { signIn }: SetupContext): Promise<SetupType> {
    return { needed: await isSetupNeeded(signIn) }
  }

  @Mutation(() => SetUpOrganizationResult, {
    description: 'Makes the first organization and its administrator, once.',
  })
  setUpOrganization(
    @Ctx() context: SetupContext,
    @Arg('input', () => SetUpOrganizationInput, { description: 'Token, names and password.' })
    input: SetUpOrganizationInput,
  ) {
    return answer(() => setUpOrganization(context, input))
  }
}
