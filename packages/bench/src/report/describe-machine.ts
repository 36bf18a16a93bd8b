import { cpus, totalmem, type as systemName, release } from 'node:os'
import { readFile } from 'node:fs/promises'
import { withClient } from '../../../server/src/database/connect.ts'

/** Where and with what a run measured. */
export interface Machine {
  date: string
  processors: string
  system: string
  node: string
  database: string
  postgraphile: string
}

export async function describeMachine(adminUrl: string): Promise<Machine> {
  const all = cpus()
  const gigabytes = Math.round(totalmem() / 1024 ** 3)
  const version = await withClient(adminUrl, (client) =>
    client.query<{ version: string }>('select version()'),
  )
  const own: { dependencies: Record<string, string> } = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  return {
    date: new Date().toISOString().slice(0, 10),
    processors: `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}, ${gigabytes} GB`,
    system: `${systemName()} ${release()}`,
    node: process.versions.node,
    database: /PostgreSQL [\d.]+/.exec(version.rows[0]?.version ?? '')?.[0] ?? 'PostgreSQL',
    postgraphile: own.dependencies['postgraphile'] ?? '',
  }
}
