import type { Role } from '@tidemark/domain/access/roles'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PageType } from '../../kernel/page.type.ts'
import { registerEnum } from '../../kernel/register-enum.ts'
import { RoleEnum } from './role.type.ts'

export type AccountStatus = 'active' | 'disabled'

const AccountStatusEnum = registerEnum<AccountStatus>('AccountStatus', 'Whether somebody can sign in.', {
  active: 'The person can sign in.',
  disabled: 'The person can’t sign in; what they recorded stays.',
})

@ObjectType('Account', { description: 'Somebody who can sign in to the organization.' })
export class AccountType {
  @Field(() => ID, { description: 'The account.' })
  id: string

  @Field(() => Int, { description: 'Grows with each change; send it back when editing.' })
  version: number

  @Field(() => String, { description: 'The address that the person signs in with.' })
  email: string

  @Field(() => String, { description: 'How the person is called on screen.' })
  displayName: string

  @Field(() => AccountStatusEnum, { description: 'Whether the person can sign in.' })
  status: AccountStatus
}

@ObjectType('AccountPage', { description: 'One page of accounts, by name.' })
export class AccountPageType extends PageType {
  @Field(() => [AccountType], { description: 'The accounts.' })
  items: AccountType[]
}

@InputType('RoleAssignmentInput', { description: 'A role with the unit or the program that it reaches.' })
export class RoleAssignmentInput {
  @Field(() => RoleEnum, { description: 'The role.' })
  role: Role

  @Field(() => ID, { nullable: true, description: 'The unit of a line manager; no other role takes one.' })
  unitId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The program of a program manager; null = may create programs. No other role takes one.',
  })
  programId?: string | null
}

@InputType('CreateAccountInput', { description: 'A new account.' })
export class CreateAccountInput {
  @Field(() => String, { description: 'The address to sign in with; nobody else may have it.' })
  email: string

  @Field(() => String, { description: 'Name on screen, at most 200 characters.' })
  displayName: string

  @Field(() => ID, { nullable: true, description: 'The employee whose account it is.' })
  employeeId?: string | null

  @Field(() => [RoleAssignmentInput], { description: 'At least one role, at most 20.' })
  roles: RoleAssignmentInput[]
}

@InputType('UpdateAccountInput', {
  description: 'An account as it shall be; the roles replace those from before.',
})
export class UpdateAccountInput {
  @Field(() => ID, { description: 'The account.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => String, { description: 'Name on screen, at most 200 characters.' })
  displayName: string

  @Field(() => ID, { nullable: true, description: 'The employee whose account it is.' })
  employeeId?: string | null

  @Field(() => [RoleAssignmentInput], { description: 'At least one role, at most 20.' })
  roles: RoleAssignmentInput[]
}

@InputType('SetAccountStatusInput', { description: 'Whether somebody can sign in.' })
export class SetAccountStatusInput {
  @Field(() => ID, { description: 'The account.' })
  id: string

  @Field(() => Int, { description: 'The version that the client saw.' })
  version: number

  @Field(() => AccountStatusEnum, {
    description: 'Active or disabled. Disabling ends every session at once.',
  })
  status: AccountStatus
}

@ObjectType('AccountCreated', {
  description: 'The account with its first password, which is told this once only.',
})
export class AccountCreatedType {
  @Field(() => AccountType, { description: 'The account.' })
  account: AccountType

  @Field(() => String, { description: 'The first password; hand it over safely, the person can change it.' })
  initialPassword: string
}

@ObjectType('PasswordReset', {
  description: 'The account with its new password, which is told this once only.',
})
export class PasswordResetType {
  @Field(() => AccountType, { description: 'The account.' })
  account: AccountType

  @Field(() => String, { description: 'The new password; every session with the old one has ended.' })
  initialPassword: string
}
