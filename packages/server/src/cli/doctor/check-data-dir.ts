import { stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import type { Environment } from '../../environment.ts'
import { readLastBackup } from '../last-backup.ts'
import { ok, unless, warn, wrong, type Finding } from './finding.ts'

const MIB = 1024 * 1024
/** PostgreSQL stops when its disk is full, and needs room to write before it can make any. */
const LEAST_MIB = 256
const LOW_MIB = 2048
/** A backup older than this loses more than a day's work. */
const OLD_HOURS = 48

/** What lies on this machine: the directory, the secret, room to write, the last backup. */
export async function checkDataDir({ dataDir, secret }: Environment, now: Date): Promise<Finding[]> {
  const directory = await stat(dataDir).catch(() => null)
  if (!directory) {
    return [
      warn('files', `${dataDir} isn’t there yet. The first start makes it; was another DATA_DIR meant?`),
    ]
  }
  return [
    ...(await checkSecret(dataDir, secret)),
    await checkRoom(dataDir),
    await checkLastBackup(dataDir, now),
  ]
}

async function checkSecret(dataDir: string, given: string | undefined): Promise<Finding[]> {
  if (given !== undefined) return [ok('secret', 'given by TIDEMARK_SECRET')]
  const file = join(dataDir, 'secret')
  const found = await stat(file).catch(() => null)
  if (!found) {
    const words = `${file} is missing. Put it back, or set TIDEMARK_SECRET: a new one signs everybody out and locks other nodes out.`
    return [wrong('secret', words)]
  }
  const private_ = [file, join(dataDir, 'postgres.json'), join(dataDir, 'postgres.url')]
  const troubles: Finding[] = []
  for (const path of private_) {
    const mode = (await stat(path).catch(() => null))?.mode ?? 0
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      troubles.push(wrong('secret', `${path} can be read by others. Run: chmod 600 ${path}`))
  }
  return unless(troubles, ok('secret', 'its owner alone can read it'))
}

/** How much can still be written where a directory is. */
export async function checkRoom(directory: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(directory)
  return judgeRoom(directory, Math.floor((bavail * bsize) / MIB))
}

/** What so much room means. */
export function judgeRoom(directory: string, freeMib: number): Finding {
  if (freeMib < LEAST_MIB)
    return wrong('disk', `only ${freeMib} MiB are free at ${directory}. Make room before PostgreSQL stops.`)
  if (freeMib < LOW_MIB) return warn('disk', `${freeMib} MiB are free at ${directory}. Make room soon.`)
  return ok('disk', `${Math.floor(freeMib / 1024)} GiB are free at ${directory}`)
}

async function checkLastBackup(dataDir: string, now: Date): Promise<Finding> {
  const last = await readLastBackup(dataDir)
  if (!last) return warn('backup', 'none was made from here yet. Run: tidemark backup')
  const hours = Math.floor((now.getTime() - Date.parse(last.madeAt)) / 3_600_000)
  const words = `the last one is ${hours} hours old: ${last.file}`
  if (hours > OLD_HOURS) return warn('backup', `${words}. Run: tidemark backup`)
  if (!(await stat(last.file).catch(() => null)))
    return warn(
      'backup',
      `${last.file} isn’t there any more. If nobody moved it to a safe place, make another.`,
    )
  return ok('backup', words)
}
