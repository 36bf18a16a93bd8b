import { type Connection, Query, type QueryConfig } from 'pg'

/** What pg 8 calls on a query while its messages come in, and how one is told to be sent; its types leave these out. */
declare module 'pg' {
  interface QueryConfig {
    queryMode?: 'extended'
  }
  interface Query {
    /** Writes the messages of a statement with values, up to and with the one that ends the transaction. */
    prepare(connection: Connection): void
    handleRowDescription(message: unknown): void
    handleDataRow(message: unknown): void
    handleCommandComplete(message: unknown, connection: Connection): void
  }
}

export interface Opening {
  organizationId: string
  isReadOnly: boolean
  /** Whether the connection may be taught statements by name. */
  isDirect: boolean
}

const OPEN = {
  write: `select set_config('app.org', $1, true)`,
  read: `select set_config('app.org', $1, true), set_config('transaction_read_only', 'on', true)`,
} as const

const taught = { write: new WeakSet<Connection>(), read: new WeakSet<Connection>() }

/**
 * A statement with the tenant set before it. Both go out ahead of one Sync, so PostgreSQL takes them as one transaction and
 * commits at its end (protocol, "Pipelining"): nothing has to begin or to commit it, and it is answered once.
 */
export class TenantQuery<Row extends object> extends Query<Row, unknown[]> {
  readonly #opening: Opening
  #isOpen = false

  constructor(
    statement: QueryConfig<unknown[]>,
    opening: Opening,
    done: (error: Error | undefined, result: { rows: Row[] }) => void,
  ) {
    super({ ...statement, queryMode: 'extended' }, done)
    this.#opening = opening
  }

  override prepare(connection: Connection): void {
    openFor(connection, this.#opening)
    super.prepare(connection)
  }

  /** Only the statement's own rows are described before they come. */
  override handleRowDescription(message: unknown): void {
    this.#isOpen = true
    super.handleRowDescription(message)
  }

  override handleDataRow(message: unknown): void {
    if (this.#isOpen) super.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: Connection): void {
    if (this.#isOpen) super.handleCommandComplete(message, connection)
  }
}

function openFor(connection: Connection, { organizationId, isReadOnly, isDirect }: Opening): void {
  const kind = isReadOnly ? 'read' : 'write'
  const name = isDirect ? `open to ${kind}` : ''
  if (!isDirect || !taught[kind].has(connection))
    connection.parse({ name, text: OPEN[kind], types: [] }, true)
  if (isDirect) taught[kind].add(connection)
  connection.bind({ statement: name, values: [organizationId] }, true)
  connection.execute(null, true)
}
