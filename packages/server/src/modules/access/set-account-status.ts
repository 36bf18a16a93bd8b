import { changesOf } from '../../kernel/changes-of.ts'
import { loadVersion } from '../../kernel/load.ts'
import { runCommand } from '../../kernel/run-command.ts'
import type { AccessContext } from './access-context.ts'
import { Account } from './account.entity.ts'
import type { SetAccountStatusInput } from './account.type.ts'
import { refuseWithoutAdministrator } from './replace-roles.ts'
import { endSessions } from './sign-in-record.ts'

/** Lets somebody sign in or not. A disabled account is signed out on its next request, whatever sessions say. */
export async function setAccountStatus(context: AccessContext, input: SetAccountStatusInput) {
  const result = await runCommand(context, 'setAccountStatus', async (command) => {
    const account = await loadVersion(command.em, Account, input, 'The account')
    const { status } = input
    command.auditEdit(account.id, changesOf(account, { status }))
    account.status = status
    await command.em.flush()
    await refuseWithoutAdministrator(command)
    return account
  })
  if (result instanceof Account && result.status === 'disabled')
    await endSessions(context.signIn, result.authUserId)
  return result
}
