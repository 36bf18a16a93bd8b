import { newId } from '../../kernel/new-id.ts'
import { Refused } from '../../kernel/refusal.ts'
import type { Command } from '../../kernel/run-command.ts'
import type { Account } from './account.entity.ts'
import type { AccountFields } from './account-input.ts'
import { RoleAssignment } from './role-assignment.entity.ts'

/** Gives an account these roles instead of those from before; acts on the account's next request. */
export async function replaceRoles(command: Command, account: Account, roles: AccountFields['roles']) {
  const { em, viewer } = command
  await em.nativeDelete(RoleAssignment, { account: account.id })
  for (const { role, unitId, programId } of roles) {
    em.create(RoleAssignment, {
      id: newId(),
      organization: viewer.organizationId,
      account,
      role,
      unit: unitId ?? null,
      program: programId ?? null,
    })
  }
  await em.flush()
  await refuseWithoutAdministrator(command)
}

/** Somebody must be able to give roles; two changes at once take turns, so that they can't take away the last two. */
export async function refuseWithoutAdministrator({ em, viewer }: Command) {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    `administrators ${viewer.organizationId}`,
  ])
  const left: unknown[] = await em.execute(
    `select 1 from account a join role_assignment r on r.account_id = a.id
      where r.role = 'administrator' and a.status = 'active' and a.archived_at is null limit 1`,
  )
  if (left.length === 0) {
    throw new Refused('IN_USE', 'This is the last administrator. Make somebody else one first.')
  }
}
