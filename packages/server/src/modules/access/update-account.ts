import { checked } from '../../kernel/checked.ts'
import { loadVersion } from '../../kernel/load.ts'
import { changedMeanwhile, type Command } from '../../kernel/run-command.ts'
import { Account } from './account.entity.ts'
import { accountInput } from './account-input.ts'
import type { UpdateAccountInput } from './account.type.ts'
import { replaceRoles } from './replace-roles.ts'

/** Changes an account's name and roles. */
export async function updateAccount(command: Command, input: UpdateAccountInput): Promise<Account> {
  const { id, version, ...rest } = input
  const { roles, displayName, employeeId } = checked(accountInput, rest)
  const account = await loadVersion(command.em, Account, { id, version }, 'The account')
  // The version grows even when only roles change, so that two people who change roles are told of each other.
  const after = { displayName, employee: employeeId ?? null, version: version + 1 }
  if ((await command.em.nativeUpdate(Account, { id, version }, after)) === 0) throw changedMeanwhile()
  await command.em.refresh(account)
  await replaceRoles(command, account, roles)
  command.audit(id, { displayName, employeeId: employeeId ?? null, roles })
  return account
}
