import pg from 'pg'
import { StartRefusal } from '../start-refusal.ts'
import type { DatabaseServer } from './database-server.ts'

const oldestVersion = 15

/** The operator's own server: looked at, never started or stopped. */
export async function openGivenServer(databaseUrl: string): Promise<DatabaseServer> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    throw new StartRefusal(
      `DATABASE_URL: can't connect (${error instanceof Error ? error.message : String(error)}).`,
      {
        cause: error,
      },
    )
  }
  try {
    const { rows } = await client.query<{ number: string; text: string }>(
      `select current_setting('server_version_num') as number, current_setting('server_version') as text`,
    )
    const version = rows[0]
    if (!version || Number(version.number) < oldestVersion * 10_000) {
      throw new StartRefusal(
        `DATABASE_URL: this is PostgreSQL ${version?.text ?? 'of unknown version'}; Tidemark needs ${oldestVersion} or newer.`,
      )
    }
  } finally {
    await client.end()
  }
  return { adminUrl: databaseUrl, dataDirectory: '', notes: [], close: async () => undefined }
}
