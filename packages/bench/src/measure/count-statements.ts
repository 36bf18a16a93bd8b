import type pg from 'pg'
import { withClient } from '../../../server/src/database/connect.ts'
import type { Ask } from '../paths/ask.ts'
import type { ContenderProcess } from '../servers/contender-process.ts'
import { fetchAnswer } from './fetch-answer.ts'

const REQUESTS = 10
/** How many are sent: one goes ahead, so that what only a first one needs isn't counted. */
export const COUNTED_REQUESTS = REQUESTS + 1

/** Statements of one request: those that read, and all with the transactions and the tenant's context around them. */
export interface Statements {
  reading: number
  all: number
}

/** Counts with PostgreSQL's own statistics, which miss nothing that reaches it. Nobody else may ask meanwhile. */
export function countStatements(
  adminUrl: string,
  server: ContenderProcess,
  nextAsk: () => Ask,
): Promise<Statements> {
  return withClient(adminUrl, async (client) => {
    await client.query('create extension if not exists pg_stat_statements')
    await (await fetchAnswer(server, nextAsk())).arrayBuffer()
    await client.query('select pg_stat_statements_reset()')
    for (let n = 0; n < REQUESTS; n += 1) await (await fetchAnswer(server, nextAsk())).arrayBuffer()
    return await readStatements(client)
  })
}

async function readStatements(client: pg.Client): Promise<Statements> {
  const { rows } = await client.query<{ reading: string; all: string }>(
    `select coalesce(sum(calls) filter (where query !~* '^(begin|commit|rollback|start|set|select set_config)'), 0) as reading,
            coalesce(sum(calls), 0) as all
       from pg_stat_statements s join pg_database d on d.oid = s.dbid
      where d.datname = current_database() and toplevel and query !~* 'pg_stat_statements'`,
  )
  return { reading: Number(rows[0]?.reading) / REQUESTS, all: Number(rows[0]?.all) / REQUESTS }
}
