import { checked } from '../../kernel/checked.ts'
import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { RefusalType } from '../../kernel/refusal.type.ts'
import { runCommand } from '../../kernel/run-command.ts'
import type { AccessContext } from './access-context.ts'
import { Account } from './account.entity.ts'
import { newAccountInput } from './account-input.ts'
import { AccountCreatedType, type CreateAccountInput } from './account.type.ts'
import { replaceRoles } from './replace-roles.ts'
import { createSignInRecord, deleteSignInRecord, isAddressTaken, makePassword } from './sign-in-record.ts'

/**
 * Makes an account with a first password. The sign-in lives in another schema, under another role, so no transaction
 * spans both: the sign-in is made first and taken away again if the account is refused.
 */
export async function createAccount(
  context: AccessContext,
  given: CreateAccountInput,
): Promise<AccountCreatedType | RefusalType> {
  let authUserId: string | null = null
  const result = await runCommand(
    context,
    'createAccount',
    async (command) => {
      const input = checked(newAccountInput, given)
      if (await isAddressTaken(context.signIn, input.email)) throw addressTaken()
      const organizationId = command.viewer.organizationId
      const initialPassword = makePassword()
      const person = {
        email: input.email,
        name: input.displayName,
        password: initialPassword,
        organizationId,
      }
      authUserId = await createSignInRecord(context.signIn, person)
      const account = command.em.create(Account, {
        id: newId(),
        organization: organizationId,
        authUserId,
        email: input.email,
        displayName: input.displayName,
        employee: input.employeeId ?? null,
      })
      await command.em.flush()
      await replaceRoles(command, account, input.roles)
      command.audit(account.id, { email: input.email, roles: input.roles })
      return Object.assign(new AccountCreatedType(), { account, initialPassword })
    },
    { toldOnce: 'The account was made and its password told once. If nobody noted it, reset it.' },
  ).catch(async (fault: unknown) => {
    await takeBack(context, authUserId)
    throw fault
  })
  if (!(result instanceof AccountCreatedType)) await takeBack(context, authUserId)
  return result
}

const takeBack = async ({ signIn }: AccessContext, authUserId: string | null) => {
  if (authUserId) await deleteSignInRecord(signIn, authUserId)
}

const addressTaken = () =>
  new Refused('ALREADY_EXISTS', 'Somebody signs in with this address already.', [
    { field: 'email', code: 'taken', message: 'Choose another address.' },
  ])
