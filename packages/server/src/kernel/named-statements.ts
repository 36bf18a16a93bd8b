import { createHash } from 'node:crypto'
import type { Pool } from 'pg'

/** A statement with `$1`, `$2`, … for its values. */
export interface Statement {
  text: string
  values: readonly unknown[]
}

/**
 * Pools whose connections stay with one server process. There a statement with a name is planned once for each connection;
 * behind a pooler in transaction mode the next transaction may be somewhere that doesn't know the name.
 */
export const directPools = new WeakSet<Pool>()

const names = new Map<string, string>()

/** The statement under a name of its text. Only texts that stand in the code are sent so: each is kept for good. */
export function named(statement: Statement): Statement & { name: string } {
  const { text } = statement
  const name = names.get(text) ?? createHash('sha256').update(text).digest('base64url')
  names.set(text, name)
  return { ...statement, name }
}
