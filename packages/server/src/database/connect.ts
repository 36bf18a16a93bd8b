import pg from 'pg'

/** Runs `work` on a connection of its own and closes it. */
export async function withClient<T>(
  connectionString: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same server under another user, or another database of it. */
export function changeUrl(
  url: string,
  { user, password, database }: { user?: string; password?: string; database?: string },
): string {
  const changed = new URL(url)
  if (user !== undefined) changed.username = encodeURIComponent(user)
  if (password !== undefined) changed.password = encodeURIComponent(password)
  if (database !== undefined) changed.pathname = `/${encodeURIComponent(database)}`
  return changed.href
}

/** The same user and password at another server; its database, unless the address names one itself. */
export function moveUrl(url: string, address: string): string {
  const moved = new URL(address)
  const { username, password, pathname } = new URL(url)
  moved.username = username
  moved.password = password
  if (moved.pathname.length < 2) moved.pathname = pathname
  return moved.href
}
