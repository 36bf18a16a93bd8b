import { MikroORM } from '@mikro-orm/postgresql'
import { fileURLToPath } from 'node:url'
import { migrationOptions } from './migration-options.ts'

/**
 * Writes the next migration from the difference between the entities and the snapshot:
 * `pnpm --filter @tidemark/server migration:create name` with `OWNER_URL` of a migrated database.
 */
const ownerUrl = process.env['OWNER_URL']
if (!ownerUrl)
  throw new Error('Set OWNER_URL to a migrated database, for example the one in .data/postgres.url.')
const folder = fileURLToPath(new URL('./migrations', import.meta.url))
const orm = await MikroORM.init(migrationOptions(ownerUrl, { folder }))
const created = await orm.migrator.create(folder, false, false, process.argv[2])
console.log(created.fileName || 'The entities and the snapshot agree: nothing to write.')
await orm.close(true)
