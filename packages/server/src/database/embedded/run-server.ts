import { setTimeout as delay } from 'node:timers/promises'
import { findFreePort, isPortFree } from './free-port.ts'
import type { PostgresBinaries } from './postgres-binaries.ts'
import { findPostmaster } from './postmaster.ts'
import { runPostgresTool } from './run-postgres-tool.ts'
import type { ServerAccount } from './server-account.ts'
import type { ServerRecord } from './server-record.ts'

/** PostgreSQL's own settings, `{ fsync: 'off' }`. */
export type ServerSettings = Record<string, string>

const settingsOfAll: ServerSettings = {
  listen_addresses: '127.0.0.1',
  // No socket: its path may be too long, and it would stand in a directory that everybody shares.
  unix_socket_directories: '',
  timezone: 'UTC',
  // A week of logs, each day's file overwritten by the same day of the next week.
  logging_collector: 'on',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
}

const attempts = 20
const pauseMs = 250

/**
 * Leaves with a server running on the record's directory and says its port: one that runs already is adopted, else one is
 * started, on another port than the record's if that is taken and it may move. pg_ctl gives it a session of its own, so Ctrl+C in our terminal doesn't reach it before we are done with it.
 */
export async function ensureServerRuns(
  record: ServerRecord,
  binaries: PostgresBinaries,
  account: ServerAccount | undefined,
  settings: ServerSettings,
  { mayMove = true }: { mayMove?: boolean } = {},
): Promise<{ port: number; adopted: boolean }> {
  let failure: unknown
  for (let attempt = 0; attempt < attempts; attempt++) {
    const running = await findPostmaster(record.dataDirectory)
    if (running?.ready) return { port: running.port, adopted: true }
    if (!running) {
      try {
        const port = mayMove && !(await isPortFree(record.port)) ? await findFreePort() : record.port
        await startServer(record.dataDirectory, port, binaries, account, settings)
        return { port, adopted: false }
      } catch (error) {
        // After a crash the old server's last processes may still be leaving; and another program may take the port.
        failure = error
      }
    }
    await delay(pauseMs)
  }
  throw new Error(`PostgreSQL does not start on ${record.dataDirectory}; its log is in there, under log/.`, {
    cause: failure,
  })
}

async function startServer(
  dataDirectory: string,
  port: number,
  binaries: PostgresBinaries,
  account: ServerAccount | undefined,
  settings: ServerSettings,
): Promise<void> {
  const flags = Object.entries({ ...settingsOfAll, ...settings }).map(
    ([name, value]) => `-c ${name}='${value}'`,
  )
  const log = `${dataDirectory}/start.log`
  const options = [`-p ${port}`, ...flags].join(' ')
  await runPostgresTool(
    binaries.pgCtl,
    ['start', '-w', '-D', dataDirectory, '-l', log, '-o', options],
    account,
  )
}

export async function stopServer(
  dataDirectory: string,
  binaries: PostgresBinaries,
  account: ServerAccount | undefined,
): Promise<void> {
  if (!(await findPostmaster(dataDirectory))) return
  await runPostgresTool(binaries.pgCtl, ['stop', '-w', '-m', 'fast', '-D', dataDirectory], account)
}
