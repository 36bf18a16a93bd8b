import { realpath } from 'node:fs/promises'
import pg from 'pg'
import { StartRefusal } from '../../start-refusal.ts'

const holderName = 'tidemark holds the server'

/** An open connection that says: a Tidemark process needs this server. The system closes it for us if we die. */
export interface Hold {
  /** Whether other Tidemark processes hold the same server. */
  isShared(): Promise<boolean>
  release(): Promise<void>
}

/** Connects, and makes sure that the server behind the port is the one on `dataDirectory`. */
export async function holdServer(adminUrl: string, dataDirectory: string, onLost: () => void): Promise<Hold> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: holderName, keepAlive: true })
  await client.connect()
  let released = false
  // Without a listener a lost server would end the process; the end event follows in any case.
  client.on('error', () => undefined)
  client.on('end', () => {
    if (!released) onLost()
  })
  const release = async (): Promise<void> => {
    released = true
    await client.end().catch(() => undefined)
  }
  const found = await client.query<{ directory: string }>(
    `select current_setting('data_directory') as directory`,
  )
  if (found.rows[0]?.directory !== (await realpath(dataDirectory))) {
    await release()
    throw new StartRefusal(`The PostgreSQL that answers is not the one that keeps ${dataDirectory}.`)
  }
  return { isShared: () => isHeldByOthers(client), release }
}

async function isHeldByOthers(client: pg.Client): Promise<boolean> {
  const others = await client
    .query(`select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid() limit 1`, [
      holderName,
    ])
    .catch(() => undefined)
  return (others?.rowCount ?? 0) > 0
}
