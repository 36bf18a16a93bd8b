import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writePrivateFile } from '../database/write-private-file.ts'

const shape = z.object({ file: z.string(), madeAt: z.iso.datetime() })

/** When and where to the last backup was made, for `tidemark doctor`. */
export type LastBackup = z.infer<typeof shape>

const place = (dataDir: string) => join(dataDir, 'last-backup.json')

/** Keeps in mind that a backup was made. */
export async function noteBackup(dataDir: string, backup: LastBackup): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await writePrivateFile(place(dataDir), `${JSON.stringify(backup)}\n`)
}

/** The last backup that was made from here; null if there was none. */
export async function readLastBackup(dataDir: string): Promise<LastBackup | null> {
  const text = await readFile(place(dataDir), 'utf8').catch(() => null)
  if (text === null) return null
  const parsed = shape.safeParse(JSON.parse(text))
  return parsed.success ? parsed.data : null
}
