import { MikroORM } from '@mikro-orm/postgresql'
import { migrateSignIn } from '../modules/access/sign-in.ts'
import { migrationOptions } from './migration-options.ts'

/**
 * Brings a provisioned database to the newest schema, as its owner; does nothing where nothing is pending.
 * An advisory lock lets only one of several nodes that start together do it.
 */
export async function migrate({ ownerUrl }: { ownerUrl: string }): Promise<void> {
  const orm = await MikroORM.init(migrationOptions(ownerUrl))
  try {
    await orm.em.fork().transactional(async (lock) => {
      await lock.execute(`select pg_advisory_xact_lock(hashtext('tidemark migrations'))`)
      await orm.migrator.up()
      await migrateSignIn(ownerUrl)
    })
  } finally {
    await orm.close(true)
  }
}
