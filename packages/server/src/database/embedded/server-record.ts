import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { StartRefusal } from '../../start-refusal.ts'
import { writePrivateFile } from '../write-private-file.ts'
import { findFreePort } from './free-port.ts'
import { sharedDirectory } from './postgres-binaries.ts'
import { canAccountEnter, type ServerAccount } from './server-account.ts'

const recordShape = z.object({ dataDirectory: z.string(), port: z.int(), password: z.string() })

/** What has to be known to reach the embedded server again; kept as `postgres.json` in the data directory. */
export type ServerRecord = z.infer<typeof recordShape>

/**
 * Reads the record, or writes a first one. It stands on disk before the database does, so whenever there is a
 * database, its password and place are known.
 */
export async function readOrMakeRecord(
  dataDir: string,
  account: ServerAccount | undefined,
): Promise<ServerRecord> {
  const file = join(dataDir, 'postgres.json')
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text !== undefined) return parseRecord(file, text)
  const dataDirectory = await chooseDataDirectory(dataDir, account)
  if (await stat(dataDirectory).catch(() => undefined)) {
    throw new StartRefusal(
      `${dataDirectory} holds a database, but ${file}, which keeps its password, is missing. ` +
        'Put the file back, or move the database away to start anew.',
    )
  }
  const record = { dataDirectory, port: await findFreePort(), password: randomBytes(24).toString('hex') }
  await writeRecord(dataDir, record)
  return record
}

export async function writeRecord(dataDir: string, record: ServerRecord): Promise<void> {
  await writePrivateFile(join(dataDir, 'postgres.json'), `${JSON.stringify(record, undefined, 2)}\n`)
}

function parseRecord(file: string, text: string): ServerRecord {
  try {
    return recordShape.parse(JSON.parse(text))
  } catch (error) {
    throw new StartRefusal(`${file} can't be read as the record of the built-in PostgreSQL.`, {
      cause: error,
    })
  }
}

/** Beside everything else, unless the user that the server runs as can't get there. */
async function chooseDataDirectory(dataDir: string, account: ServerAccount | undefined): Promise<string> {
  if (await canAccountEnter(account, dataDir)) return join(dataDir, 'postgres')
  const elsewhere = join(sharedDirectory, randomBytes(6).toString('hex'))
  await mkdir(elsewhere, { recursive: true })
  // Whatever the umask: others may pass through, the database itself is closed to them.
  for (const directory of [sharedDirectory, elsewhere]) await chmod(directory, 0o755)
  return join(elsewhere, 'postgres')
}
