import { createHmac, randomBytes } from 'node:crypto'
import { link, mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { writePrivateFile } from './write-private-file.ts'

/** The installation's secret, if it has one yet. */
export async function readSecret(dataDir: string, given?: string): Promise<string | undefined> {
  if (given !== undefined) return given
  const kept = await readFile(join(dataDir, 'secret'), 'utf8').catch(() => undefined)
  return kept?.trim()
}

/** The installation's secret: the one given, else a file in the data directory that is made once. */
export async function readOrMakeSecret(dataDir: string, given?: string): Promise<string> {
  const kept = await readSecret(dataDir, given)
  if (kept !== undefined) return kept
  const file = join(dataDir, 'secret')
  // With a PostgreSQL of one's own nothing else has made the directory.
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const candidate = `${file}.candidate-${randomBytes(4).toString('hex')}`
  await writePrivateFile(candidate, `${randomBytes(32).toString('hex')}\n`)
  // A link never replaces: of two first starts at once, both go on with the secret of the earlier.
  await link(candidate, file).catch(() => undefined)
  await rm(candidate, { force: true })
  return (await readFile(file, 'utf8')).trim()
}

/** A secret of its own for each purpose, so that one that leaks tells nothing about the others. */
export function deriveSecret(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('hex')
}
