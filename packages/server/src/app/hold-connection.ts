import pg from 'pg'

const RECONNECT_MS = 1_000

export interface HeldConnectionSettings {
  url: string
  /** What each new connection is for: it begins with this. */
  begin: (client: pg.Client) => Promise<unknown>
  /** Told when there is no connection, or when it could not begin. */
  onFailed: (error: unknown) => void
  /** Told when a connection that stood is lost. */
  onLost?: (error: Error) => void
}

/** A connection of its own that is kept for as long as the process runs; when it breaks, another one. */
export function holdConnection({ url, begin, onFailed, onLost }: HeldConnectionSettings): {
  close(): Promise<void>
} {
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  let isClosed = false

  const connect = async () => {
    const next = new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5_000 })
    client = next
    // Unheard, an error of the connection would end the process.
    next.on('error', (error) => onLost?.(error))
    next.on('end', reconnect)
    try {
      await next.connect()
      await begin(next)
    } catch (error) {
      onFailed(error)
      await next.end().catch(() => undefined)
      reconnect()
    }
  }
  const reconnect = () => {
    if (!isClosed) retry ??= setTimeout(() => ((retry = undefined), void connect()), RECONNECT_MS)
  }
  const connected = connect()
  return {
    close: async () => {
      isClosed = true
      clearTimeout(retry)
      await connected
      await client?.end().catch(() => undefined)
    },
  }
}
