import { load } from '../../kernel/load.ts'
import { runCommand } from '../../kernel/run-command.ts'
import type { AccessContext } from './access-context.ts'
import { Account } from './account.entity.ts'
import { PasswordResetType } from './account.type.ts'
import { makePassword, setPassword } from './sign-in-record.ts'

/** Gives an account a new password, told once, and ends its sessions. */
export function resetAccountPassword(context: AccessContext, id: string) {
  const toldOnce = 'The password was reset and told once. If nobody noted it, reset it once more.'
  return runCommand(
    context,
    'resetAccountPassword',
    async ({ em, audit }) => {
      const account = await load(em, Account, id, 'The account')
      const initialPassword = makePassword()
      await setPassword(context.signIn, account.authUserId, initialPassword)
      audit(account.id, {})
      return Object.assign(new PasswordResetType(), { account, initialPassword })
    },
    { toldOnce },
  )
}
