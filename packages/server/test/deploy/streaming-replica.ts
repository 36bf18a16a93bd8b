import { chown, copyFile, lstat, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { moveUrl, withClient } from '../../src/database/connect.ts'
import { findFreePort } from '../../src/database/embedded/free-port.ts'
import { locateBinaries } from '../../src/database/embedded/postgres-binaries.ts'
import { runPostgresTool } from '../../src/database/embedded/run-postgres-tool.ts'
import { chooseServerAccount } from '../../src/database/embedded/server-account.ts'

export interface StreamingReplica {
  /** Of the role and database of this address, at the replica. */
  urlOf(primaryUrl: string): string
  start(): Promise<void>
  /** At once, as in a crash. */
  stop(): Promise<void>
  /** Stopped, with its files. */
  remove(): Promise<void>
}

/**
 * A streaming replica of a running server, made with what ships with the app: there is no pg_basebackup, so the files are
 * copied between pg_backup_start and pg_backup_stop.
 */
export async function startReplica(adminUrl: string): Promise<StreamingReplica> {
  const account = await chooseServerAccount([])
  const { pgCtl } = await locateBinaries(account)
  const directory = await mkdtemp(join(tmpdir(), 'tidemark-replica-'))
  const port = await findFreePort()
  if (account) await chown(directory, account.uid, account.gid)

  const label = await withClient(adminUrl, async (admin) => {
    const { rows } = await admin.query<{ directory: string }>(
      `select current_setting('data_directory') as directory, pg_backup_start('replica', true)`,
    )
    await copyFiles(rows[0]?.directory ?? '', directory, account)
    const stopped = await admin.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)')
    return stopped.rows[0]?.labelfile ?? ''
  })
  const { hostname, port: primaryPort, username, password } = new URL(adminUrl)
  const files = {
    backup_label: label,
    'standby.signal': '',
    'postgresql.auto.conf': `primary_conninfo = 'host=${hostname} port=${primaryPort} user=${username} password=${password}'\n`,
  }
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(directory, name), text, { mode: 0o600 })
    if (account) await chown(join(directory, name), account.uid, account.gid)
  }

  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c timezone=UTC`
  const start = () =>
    runPostgresTool(
      pgCtl,
      ['start', '-w', '-D', directory, '-l', join(directory, 'start.log'), '-o', options],
      account,
    )
  const stop = () => runPostgresTool(pgCtl, ['stop', '-w', '-m', 'immediate', '-D', directory], account)
  const remove = async () => {
    await stop().catch(() => undefined)
    await rm(directory, { recursive: true, force: true })
  }
  await start()
  return { urlOf: (url) => moveUrl(url, `postgresql://127.0.0.1:${port}`), start, stop, remove }
}

/** The replica makes these itself, or would take them for its own. */
const leftOut = new Set(['postmaster.pid', 'postmaster.opts', 'pg_wal', 'log', 'pg_replslot', 'pg_stat_tmp'])

async function copyFiles(from: string, to: string, account: { uid: number; gid: number } | undefined) {
  const own = async (path: string) => (account ? chown(path, account.uid, account.gid) : undefined)
  for (const name of await readdir(from)) {
    const [source, target] = [join(from, name), join(to, name)]
    // Files come and go while the server works; its log puts right what that leaves behind.
    const found = await lstat(source).catch(() => undefined)
    if (!found) continue
    if (!found.isDirectory()) {
      if (!leftOut.has(name)) await copyFile(source, target).then(() => own(target), ignoreMissing)
      continue
    }
    await mkdir(target, { mode: 0o700 })
    await own(target)
    if (!leftOut.has(name)) await copyFiles(source, target, account).catch(ignoreMissing)
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}
