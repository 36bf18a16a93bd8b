import type { EntityManager } from '@mikro-orm/postgresql'
import type { Command } from '../../kernel/run-command.ts'
import { Account } from './account.entity.ts'
import { refuseWithoutAdministrator } from './replace-roles.ts'
import { deleteSignInRecord, endSessions } from './sign-in-record.ts'
import { RoleAssignment } from './role-assignment.entity.ts'
import type { SignIn } from './sign-in.ts'

interface Person {
  accountIds: readonly string[]
}

/** A person's accounts: handed out without the password's hash, and erased with the sign-in and all sessions. */
export const accountPersonalData = {
  heading: 'accounts',
  read: (em: EntityManager, { accountIds }: Person): Promise<unknown> =>
    em.execute(
      `select a.display_name as name, a.email as "e-mail", a.status, a.created_at as "made on",
              (select json_agg(json_build_object('role', r.role, 'unit', u.name, 'program', p.name) order by r.id)
                 from role_assignment r
                 left join business_unit u on u.organization_id = r.organization_id and u.id = r.unit_id
                 left join program p on p.organization_id = r.organization_id and p.id = r.program_id
                where r.account_id = a.id) as roles
         from account a where a.id = any (?::uuid[]) order by a.created_at`,
      [`{${accountIds.join(',')}}`],
    ),

  async erase(command: Command & { signIn: SignIn }, { accountIds }: Person): Promise<void> {
    const { em, now, signIn } = command
    const accounts = await em.find(Account, { id: { $in: [...accountIds] } })
    const signIns = accounts.map(({ authUserId }) => authUserId)
    for (const account of accounts) {
      account.displayName = 'Erased person'
      account.email = `erased-${account.id}@erased.invalid`
      account.authUserId = `erased-${account.id}`
      account.status = 'disabled'
      account.archivedAt ??= now
    }
    await em.nativeDelete(RoleAssignment, { account: { $in: [...accountIds] } })
    await em.flush()
    if (accounts.length > 0) await refuseWithoutAdministrator(command)
    // Beyond the transaction, so last: were it undone now, the person could no longer sign in and be erased once more.
    for (const authUserId of signIns) {
      await endSessions(signIn, authUserId)
      await deleteSignInRecord(signIn, authUserId)
    }
  },
}
