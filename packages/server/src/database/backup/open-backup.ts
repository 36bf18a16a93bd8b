import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { z } from 'zod'
import { StartRefusal } from '../../start-refusal.ts'
import {
  backupManifest,
  FORMAT,
  FORMAT_VERSION,
  MANIFEST_FILE,
  type BackedUpTable,
  type BackupManifest,
} from './backup-manifest.ts'
import type { Progress } from './write-backup.ts'

/** A backup whose manifest has been read. */
export interface OpenBackup {
  manifest: BackupManifest
  /** The rows of a table, as CSV. */
  read(table: BackedUpTable): Promise<Readable>
  close(): void
}

/** Opens a backup, or says in words why this isn’t one that can be restored. */
export async function openBackup(file: string): Promise<OpenBackup> {
  const zip = await openZip(file)
  try {
    const entries = await listEntries(zip, file)
    const manifest = await readManifest(zip, entries.get(MANIFEST_FILE), file)
    const read = (table: BackedUpTable) => {
      const entry = entries.get(table.file)
      if (!entry) throw damaged(file, `${table.file} is missing in it`)
      return zip.openReadStreamPromise(entry)
    }
    return { manifest, read, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

/** Reads every byte once and compares it with the manifest, so that nothing is written from a file that isn’t whole. */
export async function verifyBackup(backup: OpenBackup, file: string, onProgress?: Progress): Promise<void> {
  const { tables } = backup.manifest
  for (const [done, table] of tables.entries()) {
    await onProgress?.(table, { done, of: tables.length })
    const digest = createHash('sha256')
    try {
      for await (const chunk of await backup.read(table)) digest.update(chunk)
    } catch (error) {
      if (error instanceof StartRefusal) throw error
      throw damaged(file, `${table.file} can’t be read`, error)
    }
    if (digest.digest('hex') !== table.sha256)
      throw damaged(file, `${table.file} isn’t what the manifest says`)
  }
}

async function openZip(file: string): Promise<ZipFile> {
  try {
    const zip = await openPromise(file, { autoClose: false })
    // A disk that fails is told by what is read from it.
    zip.on('error', () => undefined)
    return zip
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string')
      throw new StartRefusal(`${file}: can’t be read (${error.code}).`, { cause: error })
    throw new StartRefusal(`${file} isn’t a backup of Tidemark, or it was cut off.`, { cause: error })
  }
}

async function listEntries(zip: ZipFile, file: string): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  } catch (error) {
    throw damaged(file, 'its list of files can’t be read', error)
  }
  return entries
}

async function readManifest(zip: ZipFile, entry: Entry | undefined, file: string): Promise<BackupManifest> {
  if (!entry) throw new StartRefusal(`${file} isn’t a backup of Tidemark.`)
  let content: unknown
  try {
    const bytes = await buffer(await zip.openReadStreamPromise(entry))
    // Everything else is compared with the manifest; for itself it has the checksum of the zip.
    if (crc32(bytes) !== entry.crc32) throw new Error('The checksum differs.')
    content = JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw damaged(file, 'its manifest can’t be read', error)
  }
  const kind = z.object({ format: z.literal(FORMAT), formatVersion: z.int() }).safeParse(content)
  if (!kind.success) throw new StartRefusal(`${file} isn’t a backup of Tidemark.`)
  if (kind.data.formatVersion > FORMAT_VERSION)
    throw new StartRefusal(`${file} was made by a newer Tidemark. Restore it with that one, or a later one.`)
  const manifest = backupManifest.safeParse(content)
  if (!manifest.success) throw damaged(file, 'its manifest isn’t what Tidemark writes', manifest.error)
  return manifest.data
}

const damaged = (file: string, why: string, cause?: unknown) =>
  new StartRefusal(`${file} is damaged: ${why}. Nothing was restored; use another backup.`, { cause })
