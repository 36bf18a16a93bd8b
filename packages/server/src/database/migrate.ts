import { MikroORM } from '@mikro-orm/postgresql'
import { migrateSignIn } from '../modules/access/sign-in.ts'
import { migrationOptions } from './migration-options.ts'
import { retryWhileLocked } from './retry-while-locked.ts'

/** The advisory lock that is held while the schema changes, as the SQL that makes its number. */
export const MIGRATION_LOCK = `hashtext('tidemark migrations')`

/**
 * Brings a provisioned database to the newest schema, as its owner; does nothing where nothing is pending.
 * An advisory lock lets only one of several nodes that start together do it.
 */
export function migrate({ ownerUrl }: { ownerUrl: string }): Promise<void> {
  return withMigrator(ownerUrl, async (migrator) => {
    await migrator.up()
  })
}

/** Brings an empty database to the schema that exactly these migrations make, forward or back. */
export function migrateExactly({ ownerUrl }: { ownerUrl: string }, names: readonly string[]): Promise<void> {
  return withMigrator(ownerUrl, async (migrator) => {
    const wanted = new Set(names)
    const executed = (await migrator.getExecuted()).map(({ name }) => name)
    const surplus = executed.filter((name) => !wanted.has(name))
    if (surplus.length > 0) await migrator.down({ migrations: surplus })
    const missing = names.filter((name) => !executed.includes(name))
    if (missing.length > 0) await migrator.up({ migrations: missing })
  })
}

async function withMigrator(
  ownerUrl: string,
  work: (migrator: MikroORM['migrator']) => Promise<void>,
): Promise<void> {
  const orm = await MikroORM.init(migrationOptions(ownerUrl))
  try {
    await orm.em.fork().transactional(async (lock) => {
      // However long another node takes; nobody else waits for this lock.
      await lock.execute('set local lock_timeout = 0')
      await lock.execute(`select pg_advisory_xact_lock(${MIGRATION_LOCK})`)
      await retryWhileLocked(() => work(orm.migrator))
      await retryWhileLocked(() => migrateSignIn(ownerUrl))
    })
  } finally {
    await orm.close(true)
  }
}
