import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import { resultOf } from '../../kernel/refusal.type.ts'
import { runCommand } from '../../kernel/run-command.ts'
import type { AccessContext } from '../access/access.module.ts'
import { EmployeeErasedType, EraseEmployeeInput, PersonalDataType } from './employee.type.ts'
import { eraseEmployee } from './erase-employee.ts'
import { exportEmployee } from './export-employee.ts'

const EraseEmployeeResult = resultOf('EraseEmployeeResult', EmployeeErasedType, 'EmployeeErased')
const ExportEmployeeResult = resultOf('ExportEmployeeResult', PersonalDataType, 'PersonalData')
const THE_EMPLOYEE = { description: 'The employee.' }

/** What a person may ask of those who keep data about them. */
@Resolver()
export class PersonalDataResolver {
  @Mutation(() => ExportEmployeeResult, {
    description: 'Hands out everything that is kept about a person; the audit record says that it was.',
  })
  exportEmployee(@Ctx() context: AccessContext, @Arg('id', () => ID, THE_EMPLOYEE) id: string) {
    const toldOnce = 'This file was made already. Ask for it anew.'
    return runCommand(context, 'exportEmployee', (command) => exportEmployee(command, id), { toldOnce })
  }

  @Mutation(() => EraseEmployeeResult, {
    description: 'Makes a person nobody, for good: it can’t be taken back. What was counted stays as it was.',
  })
  eraseEmployee(
    @Ctx() context: AccessContext,
    @Arg('input', () => EraseEmployeeInput, THE_EMPLOYEE) input: EraseEmployeeInput,
  ) {
    const { signIn } = context
    return runCommand(context, 'eraseEmployee', (command) => eraseEmployee({ ...command, signIn }, input))
  }
}
