import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { changeUrl, withClient } from '../../src/database/connect.ts'
import { restrictDatabase } from '../../src/database/provision-database.ts'
import { derivePasswords, type RoleName } from '../../src/database/provision-roles.ts'
import type { DatabaseUrls } from '../../src/database/provision.ts'
import { templateDatabase } from './database-server.setup.ts'

export interface TestDatabase extends DatabaseUrls {
  /** A superuser: sees every row, whatever the policies say. */
  adminUrl: string
  drop(): Promise<void>
}

/** A migrated, empty database of one's own. Drop it when done; open connections are cut. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, secret } = inject('databaseServer')
  const database = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  await withClient(adminUrl, async (admin) => {
    await admin.query(
      `create database ${database} template ${templateDatabase} strategy file_copy owner tm_owner`,
    )
    // A copy keeps the grants on its tables but not those on itself.
    await restrictDatabase(admin, database)
  })
  const passwords = derivePasswords(secret)
  const urlOf = (user: RoleName): string => changeUrl(adminUrl, { user, password: passwords[user], database })
  return {
    adminUrl: changeUrl(adminUrl, { database }),
    ownerUrl: urlOf('tm_owner'),
    appUrl: urlOf('tm_app'),
    authUrl: urlOf('tm_auth'),
    workerUrl: urlOf('tm_worker'),
    drop: async () => {
      await withClient(adminUrl, (admin) => admin.query(`drop database if exists ${database} with (force)`))
    },
  }
}
