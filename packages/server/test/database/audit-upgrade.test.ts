import { MikroORM } from '@mikro-orm/postgresql'
import { expect, it } from 'vitest'
import { tenantManager } from '../../src/app/app-context.ts'
import { withClient } from '../../src/database/connect.ts'
import { migrationOptions } from '../../src/database/migration-options.ts'
import { ormOptions } from '../../src/database/orm-options.ts'
import { newId } from '../../src/kernel/new-id.ts'
import { verifyChain } from '../../src/modules/audit/verify-chain.ts'
import { createTestDatabase } from './test-database.ts'

it('an upgrade chains the entries that were there, those of each organization by themselves', async () => {
  const database = await createTestDatabase()
  const owner = await MikroORM.init(migrationOptions(database.ownerUrl))
  await owner.migrator.down({ to: 'Migration20261122070000_gather_statistics' })
  const organizations = [newId(), newId()]
  await withClient(database.adminUrl, async (admin) => {
    for (const [index, organization] of [...organizations, ...organizations, ...organizations].entries()) {
      await admin.query(
        `insert into audit_entry (id, organization_id, command, subject_id, detail, at)
          values ($1, $2, 'updateUnit', $1, $3, '2026-11-20 08:00:00.123456Z'::timestamptz - $4 * interval '1 hour')`,
        [newId(), organization, { name: { before: 'Größe "A"', after: null } }, index],
      )
    }
  })
  await owner.migrator.up()
  await owner.close(true)
  const orm = await MikroORM.init(ormOptions(database.appUrl, 1))
  for (const organization of organizations) {
    const report = await verifyChain(tenantManager(orm.em, organization))
    expect(report).toMatchObject({ entries: 3, head: { sequence: 3 }, findings: [] })
  }
  const [first]: { at: string }[] = await tenantManager(orm.em, organizations[0] ?? '').execute(
    'select at::text from audit_entry where sequence = 1',
  )
  // The fifth entry of the six is the oldest of the first organization.
  expect(first?.at).toBe('2026-11-20 04:00:00.123456+00')
  await orm.close(true)
  await database.drop()
})
