import { MikroORM } from '@mikro-orm/postgresql'
import { pino } from 'pino'
import '../app/modules.ts'
import { migrate } from '../database/migrate.ts'
import { openDatabaseServer } from '../database/open-database-server.ts'
import { ormOptions } from '../database/orm-options.ts'
import { provision } from '../database/provision.ts'
import { readOrMakeSecret } from '../database/secret.ts'
import { takeTurns } from '../database/take-turns.ts'
import { readEnvironment } from '../environment.ts'
import { createSignIn } from '../modules/access/sign-in.ts'

/** What the commands work with: the same database, roles and sign-in as the server, which may run beside. */
export type Installation = Awaited<ReturnType<typeof openInstallation>>

/** Opens the database as the server would: started, provisioned and migrated if need be, or the one that runs already. */
export async function openInstallation() {
  const environment = readEnvironment(process.env)
  const server = await openDatabaseServer(environment)
  try {
    const secret = await readOrMakeSecret(environment.dataDir, environment.secret)
    const { notes, ...urls } = await provision({ adminUrl: server.adminUrl, secret })
    for (const note of [...server.notes, ...notes]) process.stderr.write(`${note}\n`)
    await takeTurns(urls.ownerUrl, () => migrate(urls))
    const orm = await MikroORM.init(ormOptions(urls.appUrl, 4))
    const signIn = createSignIn({ authUrl: urls.authUrl, secret, publicUrl: environment.publicUrl })
    const close = async () => {
      await Promise.all([orm.close(), signIn.close()])
      await server.close()
    }
    return { orm, signIn, secret, urls, log: pino({ level: 'fatal' }), close }
  } catch (error) {
    await server.close()
    throw error
  }
}

/** Runs a command on the installation and closes it whatever happens. */
export async function withInstallation<Result>(
  work: (installation: Installation) => Promise<Result>,
): Promise<Result> {
  const installation = await openInstallation()
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}
