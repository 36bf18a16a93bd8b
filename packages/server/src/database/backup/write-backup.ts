import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { ZipFile } from 'yazl'
import { StartRefusal } from '../../start-refusal.ts'
import { MIGRATION_LOCK } from '../migrate.ts'
import {
  FORMAT,
  FORMAT_VERSION,
  MANIFEST_FILE,
  type BackedUpTable,
  type BackupManifest,
} from './backup-manifest.ts'
import { describeTables } from './describe-tables.ts'
import { withKeepingSession } from './keeping-session.ts'
import { listOrganizations, readTable } from './read-table.ts'

/** A table that is being read or written, for whoever watches. */
export type Progress = (
  table: { schema: string; name: string },
  place: { done: number; of: number },
) => void | Promise<void>

/** Rows of identifiers and numbers: a higher level costs much time for little. */
const COMPRESSION = { compressionLevel: 1, forceZip64Format: true }

/**
 * Writes everything that the database holds, as of one moment, while others go on working. The file appears under its name
 * once it is whole and on disk; only its owner can read it.
 */
export async function writeBackup(
  ownerUrl: string,
  file: string,
  { now, onProgress }: { now: Date; onProgress?: Progress },
): Promise<BackupManifest> {
  const partial = `${file}.partial`
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  await rm(partial, { force: true })
  const zip = new ZipFile()
  const stop = new AbortController()
  const target = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true })
  const written = pipeline(zip.outputStream, target, { signal: stop.signal })
  try {
    const manifest = await withKeepingSession(ownerUrl, (client) =>
      writeZip({ client, zip, written, now, onProgress }),
    )
    await rename(partial, file)
    return manifest
  } catch (error) {
    stop.abort()
    await written.catch(() => undefined)
    await rm(partial, { force: true })
    throw error
  }
}

interface Writing {
  client: pg.Client
  zip: ZipFile
  written: Promise<void>
  now: Date
  onProgress: Progress | undefined
}

async function writeZip({ client, zip, written, now, onProgress }: Writing): Promise<BackupManifest> {
  // Both are told where they are waited for.
  zip.on('error', () => undefined)
  written.catch(() => undefined)
  const snapshot = await openSnapshot(client)
  const tables: BackedUpTable[] = []
  for (const [done, table] of snapshot.tables.entries()) {
    await onProgress?.(table, { done, of: snapshot.tables.length })
    const { schema, name, columns } = table
    const file = `${schema}/${name}.csv`
    const { stream, content } = readTable(client, table, snapshot.organizations)
    zip.addReadStream(stream, file, { ...COMPRESSION, mtime: now })
    // A disk that is full ends the writing; the reading alone would wait for ever.
    const read = await Promise.race([content, written.then(() => content)])
    tables.push({ schema, name, file, columns, ...read })
  }
  const manifest: BackupManifest = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    madeAt: now.toISOString(),
    postgres: snapshot.postgres,
    organizations: snapshot.organizations.length,
    migrations: snapshot.migrations,
    tables,
    sequences: snapshot.sequences,
  }
  zip.addBuffer(Buffer.from(JSON.stringify(manifest, undefined, 2)), MANIFEST_FILE, { mtime: now })
  zip.end({ forceZip64Format: false, comment: '' })
  await written
  return manifest
}

/**
 * One moment of the whole database. While it is opened no migration runs, and what it then holds keeps later ones from
 * changing a table under it.
 */
async function openSnapshot(client: pg.Client) {
  await client.query(`select pg_advisory_lock_shared(${MIGRATION_LOCK})`)
  await client.query('begin isolation level repeatable read read only')
  const tables = await describeTables(client)
  await refuseOlderSchema(client)
  await client.query(`lock table ${tables.map(({ sql }) => sql).join(', ')} in access share mode`)
  await client.query(`select pg_advisory_unlock_shared(${MIGRATION_LOCK})`)
  const organizations = await listOrganizations(client)
  await refuseUnlistedOrganization(client, organizations)
  return { tables, organizations, ...(await readFacts(client)) }
}

async function readFacts(client: pg.Client) {
  const [migrations, sequences, version] = [
    await client.query<{ name: string }>('select name from public.mikro_orm_migrations order by id'),
    await client.query<{ schema: string; name: string; value: string }>(
      `select schemaname as schema, sequencename as name, last_value::text as value from pg_sequences
        where schemaname in ('public', 'auth', 'app') and sequencename not like 'mikro_orm_migrations%'
          and last_value is not null order by 1, 2`,
    ),
    await client.query<{ version: string }>(`select current_setting('server_version') as version`),
  ]
  return {
    migrations: migrations.rows.map(({ name }) => name),
    sequences: sequences.rows,
    postgres: version.rows[0]?.version ?? 'unknown',
  }
}

/** Without its leave to list organizations the owner sees none, and a backup without any looks like one of nothing. */
async function refuseOlderSchema(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query(
    `select 1 from pg_policies where schemaname = 'public' and tablename = 'organization' and policyname = 'owner_lists'`,
  )
  if (rowCount) return
  throw new StartRefusal(
    'This database has never been opened by a Tidemark that makes backups. Start Tidemark on it once, then try again.',
  )
}

async function refuseUnlistedOrganization(
  client: pg.Client,
  organizations: readonly string[],
): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select distinct "organizationId" as id from auth."user" where not "organizationId" = any ($1::text[])`,
    [organizations],
  )
  if (rows[0]) {
    throw new StartRefusal(
      `People sign in to the organization ${rows[0].id}, which isn't there. This database isn't whole, and nothing was written.`,
    )
  }
}
