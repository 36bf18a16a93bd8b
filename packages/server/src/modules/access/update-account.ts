import { isDeepStrictEqual } from 'node:util'
import type { EntityManager } from '@mikro-orm/postgresql'
import { changesOf } from '../../kernel/changes-of.ts'
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
  const before = { displayName: account.displayName, employeeId: account.employee?.id }
  const changes = changesOf(before, { displayName, employeeId: employeeId ?? null })
  const rolesBefore = await readRoles(command.em, id)
  const areRolesKept = isDeepStrictEqual(namesOf(rolesBefore), namesOf(roles))
  if (areRolesKept && Object.keys(changes).length === 0) return account
  // The version grows even when only roles change, so that two people who change roles are told of each other.
  const after = { displayName, employee: employeeId ?? null, version: version + 1 }
  if ((await command.em.nativeUpdate(Account, { id, version }, after)) === 0) throw changedMeanwhile()
  await command.em.refresh(account)
  if (!areRolesKept) await replaceRoles(command, account, roles)
  const rolesAfter = await readRoles(command.em, id)
  command.auditEdit(id, {
    ...changes,
    ...(!areRolesKept && { roles: { before: rolesBefore, after: rolesAfter } }),
  })
  return account
}

interface Role {
  role: string
  unitId?: string | null | undefined
  programId?: string | null | undefined
}

const namesOf = (roles: readonly Role[]) =>
  new Set(roles.map(({ role, unitId, programId }) => [role, unitId ?? '', programId ?? ''].join(' ')))

/** The roles as the audit record puts them down, in an order that says nothing. */
function readRoles(em: EntityManager, account: string): Promise<Role[]> {
  return em.execute(
    `select role, unit_id as "unitId", program_id as "programId" from role_assignment
      where account_id = ? order by role, unit_id, program_id`,
    [account],
  )
}
