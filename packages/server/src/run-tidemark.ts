// Decorated classes read it while they are defined, so it comes before everything that leads to one.
import 'reflect-metadata'
import { flushCompileCache } from 'node:module'
import { startApp } from './app/start-app.ts'
import { createLog } from './create-log.ts'
import { migrate } from './database/migrate.ts'
import { openDatabaseServer } from './database/open-database-server.ts'
import { provision } from './database/provision.ts'
import { readOrMakeSecret } from './database/secret.ts'
import { takeTurns } from './database/take-turns.ts'
import { readEnvironment } from './environment.ts'
import { runUntilSignal } from './run-until-signal.ts'
import type { StopTracing } from './tracing/start-tracing.ts'

/** The process: settings, database, application; each is closed in the opposite order. */
export function runTidemark(stopTracing: StopTracing | undefined): Promise<void> {
  return runUntilSignal((onClose) => {
    if (stopTracing) onClose(stopTracing)
    return start(onClose)
  })
}

async function start(onClose: (close: () => Promise<void>) => void): Promise<void> {
  const environment = readEnvironment(process.env)
  const log = createLog(environment.logLevel)

  say('Opening the database …')
  const server = await openDatabaseServer(environment)
  onClose(() => server.close())
  const secret = await readOrMakeSecret(environment.dataDir, environment.secret)
  const { notes, ...urls } = await provision({ adminUrl: server.adminUrl, secret })
  for (const note of [...server.notes, ...notes]) say(note)
  const app = await takeTurns(urls.ownerUrl, async () => {
    await migrate(urls)
    say('Starting Tidemark …')
    return startApp({ environment, urls, secret, log })
  })
  onClose(() => app.close())
  for (const line of app.announce) say(line)
  // For the next start, also where this process is ended without a word.
  flushCompileCache()
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
