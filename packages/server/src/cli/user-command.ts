import { Command } from 'commander'
import { tenantManager } from '../app/app-context.ts'
import { newId } from '../kernel/new-id.ts'
import { setUpOrganization } from '../modules/access/set-up-organization.ts'
import { isSetupNeeded, setupToken } from '../modules/access/setup.ts'
import { CliRefusal } from './cli-refusal.ts'
import { withInstallation } from './open-installation.ts'
import { readPassword } from './read-password.ts'

interface Options {
  organization: string
  email: string
  name: string
}

const createAdmin = new Command('create-admin')
  .description('Make the first organization and its administrator, where nobody can sign in yet.')
  .requiredOption('--organization <name>', 'name of the organization')
  .requiredOption('--email <email>', 'the address to sign in with')
  .requiredOption('--name <name>', 'name of the administrator')
  .addHelpText('after', '\nThe password is asked for, or taken from TIDEMARK_PASSWORD.')
  .action(({ organization, email, name }: Options) =>
    withInstallation(async ({ orm, signIn, secret, log }) => {
      if (!(await isSetupNeeded(signIn))) {
        throw new CliRefusal(
          'Somebody can sign in already. Administrators make further accounts on the page Accounts.',
        )
      }
      const em = tenantManager(orm.em, null)
      const context = { viewer: null, em, now: new Date(), requestId: newId(), log, signIn, secret }
      const input = {
        // Whoever can run this on the machine could also read the token in the log.
        token: setupToken(secret),
        organizationName: organization,
        displayName: name,
        email,
        password: await readPassword(),
      }
      const done = await setUpOrganization(context, input)
      process.stdout.write(`${done.organizationName} is set up. Sign in as ${done.email}.\n`)
    }),
  )

/** `tidemark user …` */
export const userCommand = new Command('user').description('Accounts.').addCommand(createAdmin)
