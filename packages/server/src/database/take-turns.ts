import { withClient } from './connect.ts'

/**
 * Runs `work` while no other node prepares the same database. A node that dies gives up its turn with its connection, and the
 * next one goes on with whatever it finds.
 */
export async function takeTurns<T>(ownerUrl: string, work: () => Promise<T>): Promise<T> {
  return withClient(ownerUrl, async (client) => {
    // Lost while waiting or working: the work itself will meet the same trouble and say so.
    client.on('error', () => undefined)
    await client.query(`select pg_advisory_lock(hashtext('tidemark start'))`)
    return work()
  })
}
