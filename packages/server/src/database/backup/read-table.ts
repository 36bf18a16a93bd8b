import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { TableShape } from './describe-tables.ts'

/** What a table holds, in a form that can be compared. */
export interface TableContent {
  rows: number
  bytes: number
  sha256: string
}

/**
 * The rows of a table as CSV, organization by organization, each in the order of its key. Only within a transaction,
 * whose snapshot they all belong to. `content` is known once the stream was read to its end.
 */
export function readTable(
  client: pg.ClientBase,
  table: TableShape,
  organizations: readonly string[],
): { stream: Readable; content: Promise<TableContent> } {
  const digest = createHash('sha256')
  const content = { rows: 0, bytes: 0 }

  async function* copy(source: string, options: string): AsyncGenerator<Buffer> {
    const query = client.query(copyTo(`copy (${source}) to stdout with (format csv${options})`))
    for await (const chunk of query) {
      const bytes: Buffer = chunk
      digest.update(bytes)
      content.bytes += bytes.length
      yield bytes
    }
    // The number of rows arrives after the rows; an answer to something later comes later still.
    await client.query('select')
    content.rows += query.rowCount
  }

  async function* chunks(): AsyncGenerator<Buffer> {
    const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ')
    const select = `select ${columns} from ${table.sql}`
    yield* copy(`${select} where false`, ', header')
    if (!table.wall) return yield* copy(`${select} order by ${table.order}`, '')
    for (const organization of organizations) {
      await client.query(`select set_config('app.org', $1, true)`, [organization])
      yield* copy(
        `${select} where ${table.wall} = ${pg.escapeLiteral(organization)} order by ${table.order}`,
        '',
      )
    }
    await client.query(`select set_config('app.org', '', true)`)
  }

  const stream = Readable.from(chunks(), { objectMode: false })
  const whole = finished(stream).then(() => ({ ...content, sha256: digest.digest('hex') }))
  // Told where it is waited for, which somebody who gave up doesn't do.
  whole.catch(() => undefined)
  return { stream, content: whole }
}

/** Reads a table for what it holds alone. */
export async function measureTable(
  client: pg.ClientBase,
  table: TableShape,
  organizations: readonly string[],
): Promise<TableContent> {
  const { stream, content } = readTable(client, table, organizations)
  stream.resume()
  return content
}

/** Every organization, which the owner may list. */
export async function listOrganizations(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>('select id from public.organization order by id')
  return rows.map(({ id }) => id)
}
