import { withClient } from '../../src/database/connect.ts'

interface Table {
  schema: string
  name: string
}

/** A digest of every row of every table but sessions, seen past all policies: if it is the same, nothing was written. */
export function checksum(adminUrl: string): Promise<string> {
  return withClient(adminUrl, async (admin) => {
    const tables = await admin.query<Table>(
      `select table_schema as schema, table_name as name from information_schema.tables
        where table_schema in ('public', 'auth') and table_name <> 'session' order by 1, 2`,
    )
    const digests: string[] = []
    for (const { schema, name } of tables.rows) {
      const { rows } = await admin.query<{ digest: string }>(
        `select md5(coalesce(string_agg(row::text, '|' order by row::text), '')) as digest from "${schema}"."${name}" row`,
      )
      digests.push(`${name} ${rows[0]?.digest}`)
    }
    return digests.join('\n')
  })
}
