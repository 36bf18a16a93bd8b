import { chown, mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { PostgresBinaries } from './postgres-binaries.ts'
import { runPostgresTool } from './run-postgres-tool.ts'
import type { ServerAccount } from './server-account.ts'
import type { ServerRecord } from './server-record.ts'

/**
 * Makes the database files unless they are there. They are made under another name and moved into place when whole:
 * initdb killed half-way leaves nothing that looks like a database.
 */
export async function createClusterOnce(
  { dataDirectory, password }: ServerRecord,
  binaries: PostgresBinaries,
  account: ServerAccount | undefined,
): Promise<void> {
  if (await stat(dataDirectory).catch(() => undefined)) return
  await removeAbandoned(dataDirectory)
  const partial = `${dataDirectory}.new-${process.pid}-${Date.now()}`
  const passwordFile = `${partial}.password`
  await mkdir(partial, { mode: 0o700 })
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account) await Promise.all([partial, passwordFile].map((path) => chown(path, account.uid, account.gid)))
  try {
    await runPostgresTool(
      binaries.initdb,
      [
        `--pgdata=${partial}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        // Said outright, because otherwise they come from the machine: a C locale yields a database without Unicode.
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
      ],
      account,
    )
    await rename(partial, dataDirectory)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

async function removeAbandoned(dataDirectory: string): Promise<void> {
  const parent = dirname(dataDirectory)
  for (const name of await readdir(parent)) {
    if (name.startsWith(`${basename(dataDirectory)}.new-`)) {
      await rm(join(parent, name), { recursive: true, force: true, maxRetries: 3 })
    }
  }
}
