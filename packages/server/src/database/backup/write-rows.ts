import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { StartRefusal } from '../../start-refusal.ts'
import type { BackedUpTable } from './backup-manifest.ts'
import { describeTables, type TableShape } from './describe-tables.ts'
import type { OpenBackup } from './open-backup.ts'
import { listOrganizations, measureTable } from './read-table.ts'
import { refuseUnlessEmpty } from './refuse-unless-empty.ts'
import { setWallsAside } from './set-walls-aside.ts'
import type { Progress } from './write-backup.ts'

/**
 * Fills an empty database from a backup in one transaction, then reads every table again and compares: whatever differs,
 * or is cut off, leaves the database as empty as it was.
 */
export async function writeRows(client: pg.Client, backup: OpenBackup, onProgress?: Progress): Promise<void> {
  try {
    await fillAndCompare(client, backup, onProgress)
  } catch (error) {
    throw (await isLost(client)) ? new StartRefusal(CONNECTION_LOST, { cause: error }) : error
  }
  await client.query('commit')
}

const CONNECTION_LOST =
  'The connection to the database was lost, so nothing was restored. Restore the backup again once the database can be reached.'

/** What the driver says of a loss depends on whether a statement was under way; that nothing can be asked any more doesn't. */
function isLost(client: pg.Client): Promise<boolean> {
  return client.query('rollback').then(
    () => false,
    () => true,
  )
}

async function fillAndCompare(client: pg.Client, backup: OpenBackup, onProgress?: Progress): Promise<void> {
  const { tables, sequences } = backup.manifest
  await client.query('begin')
  const shapes = await describeTables(client)
  const targets = tables.map((table) => ({ table, shape: findTarget(shapes, table) }))
  const putBack = await setWallsAside(client, shapes)
  // Now that nobody else can write.
  await refuseUnlessEmpty(client)
  for (const [done, { table, shape }] of targets.entries()) {
    await onProgress?.(table, { done, of: tables.length })
    await pipeline(await backup.read(table), client.query(copyFrom(copyStatement(table, shape))))
    await client.query(`analyze ${shape.sql}`)
  }
  for (const { schema, name, value } of sequences)
    await client.query('select setval(format($1, $2::text, $3::text)::regclass, $4)', [
      '%I.%I',
      schema,
      name,
      value,
    ])
  await putBack()
  await compareContents(client, targets)
}

interface Target {
  table: BackedUpTable
  /** The table in this database, with the columns of the backup alone. */
  shape: TableShape
}

function findTarget(shapes: readonly TableShape[], { schema, name, columns }: BackedUpTable): TableShape {
  const shape = shapes.find((candidate) => candidate.schema === schema && candidate.name === name)
  const unknown = columns.filter((column) => !shape?.columns.includes(column))
  if (!shape || unknown.length > 0) {
    throw new StartRefusal(
      `This Tidemark has no place for ${schema}.${name}${unknown.length > 0 ? ` (${unknown.join(', ')})` : ''}. ` +
        'Restore the backup with the Tidemark that made it, or a later one. Nothing was restored.',
    )
  }
  return { ...shape, columns }
}

function copyStatement({ columns }: BackedUpTable, { sql }: TableShape): string {
  const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  return `copy ${sql} (${names}) from stdin with (format csv, header match)`
}

async function compareContents(client: pg.Client, targets: readonly Target[]): Promise<void> {
  const organizations = await listOrganizations(client)
  for (const { table, shape } of targets) {
    const { rows, sha256 } = await measureTable(client, shape, organizations)
    if (rows === table.rows && sha256 === table.sha256) continue
    throw new Error(
      `${table.schema}.${table.name} holds other rows than the backup (${rows} instead of ${table.rows}). Nothing was restored.`,
    )
  }
}
