import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from } from 'pg-copy-streams'

/** A value of a row: null is written as PostgreSQL reads it. */
type Value = string | number | null

const CHUNK = 64 * 1024

/** Writes rows with COPY, the fastest way in; they stream, so that ten million need no memory. */
export async function copyRows(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  const into = client.query(
    from(`copy "${table}" (${columns.map((name) => `"${name}"`).join(', ')}) from stdin`),
  )
  await pipeline(Readable.from(chunksOf(rows), { objectMode: true, highWaterMark: 4 }), into)
}

/** Values of this data hold no tab, line break or backslash, so that nothing has to be escaped. */
function* chunksOf(rows: Iterable<readonly Value[]>): Generator<string> {
  let text = ''
  for (const row of rows) {
    text += `${row.map((value) => value ?? '\\N').join('\t')}\n`
    if (text.length > CHUNK) {
      yield text
      text = ''
    }
  }
  if (text !== '') yield text
}
