import type { EntityMetadata, EntityProperty } from '@mikro-orm/core'
import { Migrator } from '@mikro-orm/migrations'
import { defineConfig, type Options } from '@mikro-orm/postgresql'
import { migrationsList } from './migrations/list.ts'
import { ormOptions } from './orm-options.ts'

/** What changes tables waits for no lock longer than this (see `retry-while-locked.ts`). */
const MIGRATION_LIMITS = '-c lock_timeout=2000'

/**
 * How migrations are generated and run: as the owner, with composite foreign keys. The running app must not use
 * these options, since a relation on two columns breaks references, upserts and the data loader there.
 */
export function migrationOptions(ownerUrl: string, generating?: { folder: string }): Options {
  return defineConfig({
    ...ormOptions(ownerUrl),
    extensions: [Migrator],
    driverOptions: { options: MIGRATION_LIMITS },
    discovery: { afterDiscovered: (storage) => [...storage.getAll().values()].forEach(makeKeysComposite) },
    migrations: generating
      ? {
          path: generating.folder,
          emit: 'ts',
          snapshot: true,
          snapshotName: 'snapshot',
          disableForeignKeys: false,
        }
      : {
          migrationsList,
          snapshot: false,
          silent: true,
          disableForeignKeys: false,
          // Each in its own transaction: together, the first one's locks would be held until the last one is done.
          allOrNothing: false,
          tableName: 'mikro_orm_migrations',
        },
  })
}

/** A reference into another tenant must be refused by the database, so each key between tenant tables carries the tenant. */
function makeKeysComposite(entity: EntityMetadata) {
  for (const relation of entity.relations) {
    const target = relation.targetMeta
    if (relation.kind !== 'm:1' || !entity.properties['organization'] || !target?.properties['organization'])
      continue
    if (relation.name !== 'organization') composite(relation)
  }
}

function composite(relation: EntityProperty) {
  const own = relation.fieldNames[0]
  if (own === undefined) throw new Error(`The relation ${relation.name} has no column.`)
  relation.createForeignKeyConstraint = true
  relation.fieldNames = relation.joinColumns = ['organization_id', own]
  relation.referencedColumnNames = ['organization_id', 'id']
  relation.columnTypes = ['uuid', 'uuid']
  relation.ownColumns = [own]
}
