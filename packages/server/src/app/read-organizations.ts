import { withClient } from '../database/connect.ts'

/**
 * Every organization that somebody can sign in to. The app's role can't ask, since row-level security shows it one tenant
 * at a time; the sign-in records know.
 */
export function readOrganizations(authUrl: string): Promise<string[]> {
  return withClient(authUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'select distinct "organizationId" as id from auth."user"',
    )
    return rows.map(({ id }) => id)
  })
}
