import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import type { AccessContext } from '../access/access.module.ts'
import { readMyTraining } from './my-training.read.ts'
import { myTrainingResult, MyTrainingType } from './my-training.type.ts'
import { registerMyself } from './register-myself.ts'
import { MyTrainingSessionInput, RegisterMyselfInput } from './registration.input.ts'
import { unregisterMyself } from './unregister-myself.ts'

const THE_SESSION = { description: 'The session.' }
const RegisterMyselfResult = myTrainingResult('RegisterMyselfForTraining')
const UnregisterMyselfResult = myTrainingResult('UnregisterMyselfFromTraining')

@Resolver()
export class MyTrainingResolver {
  @Query(() => MyTrainingType, {
    nullable: true,
    description: 'What the viewer has to learn and has done; null if their account is no employee’s.',
  })
  myTraining(@Ctx() context: AccessContext & SignedInContext): Promise<MyTrainingType> | null {
    const { em, viewer } = context
    return viewer.employeeId === null ? null : readMyTraining(em, viewer.employeeId, context)
  }

  @Mutation(() => RegisterMyselfResult, {
    description: 'Registers the viewer for a session that they may choose, or puts them on its waiting list.',
  })
  registerMyselfForTraining(
    @Ctx() context: AccessContext & SignedInContext,
    @Arg('input', () => RegisterMyselfInput, THE_SESSION) input: RegisterMyselfInput,
  ) {
    return runCommand(context, 'registerMyselfForTraining', async (command) => {
      await registerMyself(command, input)
      return readMyTraining(command.em, command.viewer.employeeId ?? '', context)
    })
  }

  @Mutation(() => UnregisterMyselfResult, {
    description: 'Takes the viewer off the list of a session that has not begun.',
  })
  unregisterMyselfFromTraining(
    @Ctx() context: AccessContext & SignedInContext,
    @Arg('input', () => MyTrainingSessionInput, THE_SESSION) input: MyTrainingSessionInput,
  ) {
    return runCommand(context, 'unregisterMyselfFromTraining', async (command) => {
      await unregisterMyself(command, input)
      return readMyTraining(command.em, command.viewer.employeeId ?? '', context)
    })
  }
}
