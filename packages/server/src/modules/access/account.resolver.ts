import { ROLES_MAX } from '@tidemark/domain/access/roles'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { AtMost } from '../../kernel/at-most.ts'
import { checkPage, PageInput } from '../../kernel/page.input.ts'
import { resultOf } from '../../kernel/refusal.type.ts'
import type { SignedInContext } from '../../kernel/request-context.ts'
import { runCommand } from '../../kernel/run-command.ts'
import type { AccessContext } from './access-context.ts'
import type { Account } from './account.entity.ts'
import {
  AccountCreatedType,
  AccountPageType,
  AccountType,
  CreateAccountInput,
  PasswordResetType,
  SetAccountStatusInput,
  UpdateAccountInput,
} from './account.type.ts'
import { readAccounts } from './accounts.read.ts'
import { createAccount } from './create-account.ts'
import { resetAccountPassword } from './reset-account-password.ts'
import { rolesOf } from './role-assignments.read.ts'
import { RoleAssignmentType } from './role.type.ts'
import { setAccountStatus } from './set-account-status.ts'
import { updateAccount } from './update-account.ts'

const CreateAccountResult = resultOf('CreateAccountResult', AccountCreatedType, 'AccountCreated')
const UpdateAccountResult = resultOf('UpdateAccountResult', AccountType, 'Account')
const SetAccountStatusResult = resultOf('SetAccountStatusResult', AccountType, 'Account')
const ResetAccountPasswordResult = resultOf('ResetAccountPasswordResult', PasswordResetType, 'PasswordReset')
const THE_ACCOUNT = { description: 'The account.' }

// Roots are typed by shape: given an entity's class, type-graphql would make an entity of every row.
@Resolver(() => AccountType)
export class AccountResolver {
  @Query(() => AccountPageType, { description: 'Who can sign in, by name.' })
  accounts(
    @Ctx() { em }: SignedInContext,
    @Arg('page', () => PageInput, { description: 'Which page.' }) page: PageInput,
    @Arg('search', () => String, { nullable: true, description: 'Part of the name or the address.' })
    search: string | null,
  ) {
    checkPage(page)
    return readAccounts(em, search, page)
  }

  @AtMost(ROLES_MAX)
  @FieldResolver(() => [RoleAssignmentType], { description: 'The roles with what they reach.' })
  roles(@Root() { id }: Pick<Account, 'id'>, @Ctx() { em }: SignedInContext): Promise<RoleAssignmentType[]> {
    return rolesOf(em, id)
  }

  @Mutation(() => CreateAccountResult, { description: 'Makes an account with a first password.' })
  createAccount(
    @Ctx() context: AccessContext,
    @Arg('input', () => CreateAccountInput, THE_ACCOUNT) input: CreateAccountInput,
  ) {
    return createAccount(context, input)
  }

  @Mutation(() => UpdateAccountResult, {
    description: 'Changes name and roles; acts on the person’s next request.',
  })
  updateAccount(
    @Ctx() context: AccessContext,
    @Arg('input', () => UpdateAccountInput, THE_ACCOUNT) input: UpdateAccountInput,
  ) {
    return runCommand(context, 'updateAccount', (command) => updateAccount(command, input))
  }

  @Mutation(() => SetAccountStatusResult, { description: 'Lets somebody sign in or not.' })
  setAccountStatus(
    @Ctx() context: AccessContext,
    @Arg('input', () => SetAccountStatusInput, THE_ACCOUNT) input: SetAccountStatusInput,
  ) {
    return setAccountStatus(context, input)
  }

  @Mutation(() => ResetAccountPasswordResult, {
    description: 'Gives a new password and ends the person’s sessions.',
  })
  resetAccountPassword(@Ctx() context: AccessContext, @Arg('id', () => ID, THE_ACCOUNT) id: string) {
    return resetAccountPassword(context, id)
  }
}
