import pg from 'pg'
import { StartRefusal } from '../start-refusal.ts'
import { changeUrl, withClient } from './connect.ts'
import {
  createDatabaseOnce,
  nameDatabase,
  openPublicSchemaToOwner,
  restrictDatabase,
} from './provision-database.ts'
import { createJobs } from './provision-jobs.ts'
import { createRoles, derivePasswords, repairPasswords, type RoleName } from './provision-roles.ts'
import { createSchemas } from './provision-schemas.ts'
import { keepSessionDefaults } from './session-defaults.ts'

/** Any number will do, as long as every Tidemark uses the same. */
const provisionLock = 7_241_995

export interface DatabaseUrls {
  /** Owns everything; migrations only. */
  ownerUrl: string
  /** Serves requests: owns nothing, row-level security applies. */
  appUrl: string
  /** Accounts and sessions: schema `auth` only. */
  authUrl: string
  /** Jobs that wait and run: their own schema only. */
  workerUrl: string
}

/** Where the roles of Tidemark connect, whether or not they are there yet. */
export function databaseUrls({
  adminUrl,
  database: wanted = 'tidemark',
  secret,
}: {
  adminUrl: string
  database?: string
  secret: string
}): DatabaseUrls {
  const database = nameDatabase(adminUrl, wanted)
  const passwords = derivePasswords(secret)
  const urlOf = (user: RoleName): string => changeUrl(adminUrl, { user, password: passwords[user], database })
  return {
    ownerUrl: urlOf('tm_owner'),
    appUrl: urlOf('tm_app'),
    authUrl: urlOf('tm_auth'),
    workerUrl: urlOf('tm_worker'),
  }
}

/**
 * Roles, database, schemas and default privileges, as far as they are missing. It can run at any time and on several nodes
 * at once; only what is missing needs an administrator's rights.
 */
export async function provision({
  adminUrl,
  database: wanted = 'tidemark',
  secret,
}: {
  adminUrl: string
  database?: string
  secret: string
}): Promise<DatabaseUrls & { notes: string[] }> {
  const database = nameDatabase(adminUrl, wanted)
  const passwords = derivePasswords(secret)
  const urls = databaseUrls({ adminUrl, database, secret })
  const notes: string[] = []
  await explainDenial(database, () =>
    withClient(adminUrl, async (admin) => {
      await admin.query('select pg_advisory_lock($1)', [provisionLock])
      await createRoles(admin, passwords)
      if (await repairPasswords(admin, adminUrl, passwords)) {
        notes.push(
          'The passwords of tm_owner, tm_app, tm_auth and tm_worker were set anew from this installation’s secret. ' +
            'Several nodes on one database need the same TIDEMARK_SECRET.',
        )
      }
      await createDatabaseOnce(admin, database)
      await restrictDatabase(admin, database)
      await openPublicSchemaToOwner(adminUrl, database)
      await withClient(urls.ownerUrl, createSchemas)
      await createJobs(admin, urls, database)
      await keepSessionDefaults({ tm_app: urls.appUrl, tm_auth: urls.authUrl })
    }),
  )
  return { ...urls, notes }
}

/** On a server of one's own the operator can put it right, if told what is missing. */
async function explainDenial(database: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error
    throw new StartRefusal(
      `DATABASE_URL: PostgreSQL says "${error.message}". To prepare the database "${database}", its user must own it ` +
        'and, whenever the passwords of tm_owner, tm_app, tm_auth and tm_worker have to be set, be allowed to create roles.',
      { cause: error },
    )
  }
}
