import type { DatabaseServer } from './database-server.ts'
import { openEmbeddedServer } from './embedded/open-embedded-server.ts'
import type { ServerSettings } from './embedded/run-server.ts'
import { openGivenServer } from './open-given-server.ts'

/** The operator's PostgreSQL when an address is given, else the built-in one below `dataDir`. */
export async function openDatabaseServer({
  dataDir,
  databaseUrl,
  settings = {},
}: {
  dataDir: string
  databaseUrl?: string | undefined
  settings?: ServerSettings
}): Promise<DatabaseServer> {
  return databaseUrl === undefined ? openEmbeddedServer(dataDir, settings) : openGivenServer(databaseUrl)
}
