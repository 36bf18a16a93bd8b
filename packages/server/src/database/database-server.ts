/** A PostgreSQL server that Tidemark may use, the built-in one or the operator's own. */
export interface DatabaseServer {
  /** Connects as a user who may create roles and databases. */
  adminUrl: string
  /** Where the server keeps its files; empty for a server of one's own. */
  dataDirectory: string
  /** Sentences that the operator should read. */
  notes: string[]
  close(): Promise<void>
}
