import type pg from 'pg'

/**
 * Gives up the mails that waited when the backup was made, and pauses what was going out. They may have left since, and whoever restores a backup to look at
 * it doesn't expect it to write to people: nothing leaves until somebody asks for it. Jobs are in no backup anyway.
 */
export async function holdBackMails(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ id: string }>('select id from organization')
  for (const { id } of rows) {
    await client.query('begin')
    await client.query(`select set_config('app.org', $1, true)`, [id])
    await client.query(
      `update outgoing_mail set state = 'given_up', last_error = 'A backup was restored before it left.'
        where state in ('queued', 'failed')`,
    )
    await client.query(
      `update delivery set state = 'paused', version = version + 1 where state = 'running' and origin = 'tidemark'`,
    )
    await client.query('commit')
  }
}
