import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { AccountType } from '../access/access.module.ts'
import { employeeById } from './employee-refs.read.ts'
import { EmployeeType } from './employee.type.ts'
import type { EmployeeRow } from './employees.read.ts'

@Resolver(() => AccountType)
export class AccountEmployeeResolver {
  @FieldResolver(() => EmployeeType, {
    nullable: true,
    description: 'The employee whose account it is, if any.',
  })
  employee(
    @Root() { employee }: { employee: { id: string } | null },
    @Ctx() { em }: SignedInContext,
  ): Promise<EmployeeRow | null> | null {
    return employee ? employeeById(em, employee.id) : null
  }
}
