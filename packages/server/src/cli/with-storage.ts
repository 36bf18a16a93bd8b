import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { withClient } from '../database/connect.ts'
import { openDatabaseServer } from '../database/open-database-server.ts'
import { databaseUrls, type DatabaseUrls } from '../database/provision.ts'
import { readSecret } from '../database/secret.ts'
import { readEnvironment, type Environment } from '../environment.ts'
import { CliRefusal } from './cli-refusal.ts'

/** What is kept, as it is. */
export interface Storage {
  environment: Environment
  urls: DatabaseUrls
}

/**
 * Opens the database as it is: nothing is made and nothing migrated, so that what was there before an upgrade can be
 * backed up by the version after it.
 */
export async function withStorage<Result>(work: (storage: Storage) => Promise<Result>): Promise<Result> {
  const environment = readEnvironment(process.env)
  const { dataDir, databaseUrl } = environment
  if (databaseUrl === undefined && !(await stat(join(dataDir, 'postgres.json')).catch(() => null)))
    throw new CliRefusal(
      `There is no database in ${dataDir} yet. Set DATA_DIR or DATABASE_URL to the one that you mean.`,
    )
  const secret = await readSecret(dataDir, environment.secret)
  if (secret === undefined)
    throw new CliRefusal(
      `The secret is missing: set TIDEMARK_SECRET, or put back ${join(dataDir, 'secret')}.`,
    )
  const server = await openDatabaseServer(environment)
  try {
    const urls = databaseUrls({ adminUrl: server.adminUrl, secret })
    await withClient(urls.ownerUrl, async () => undefined).catch(explainRefusal)
    return await work({ environment, urls })
  } finally {
    await server.close()
  }
}

const REASONS: Record<string, string> = {
  '3D000': 'There is no database of Tidemark on this server yet. Start Tidemark once.',
  '28P01':
    'The database doesn’t know the passwords that this secret makes: it belongs to an installation with another TIDEMARK_SECRET, or was never opened with this one.',
}

function explainRefusal(error: unknown): never {
  const reason = error instanceof pg.DatabaseError ? REASONS[error.code ?? ''] : undefined
  throw reason === undefined ? error : new CliRefusal(reason)
}
