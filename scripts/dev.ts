import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { watchLaunchers } from '../packages/server/src/watch-launchers.ts'
import { findLaunchers } from './lib/find-launchers.ts'
import { environmentFlags, inPackage, program } from './lib/workspace.ts'

/** `pnpm dev`: the server restarts and the pages reload when a source changes; both end together. */
const apiPort = process.env['PORT'] ?? '4000'
const pagesPort = process.env['PAGES_PORT'] ?? '5173'
const env: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: 'development',
  PORT: apiPort,
  // People open the pages; the API behind them has to accept requests that come from there.
  PUBLIC_URL: process.env['PUBLIC_URL'] ?? `http://localhost:${pagesPort}`,
  TIDEMARK_API: `http://localhost:${apiPort}`,
}

const server = spawn(
  process.execPath,
  [
    '--watch',
    '--watch-preserve-output',
    ...environmentFlags(),
    '--conditions=source',
    '--import=@oxc-node/core/register',
    'src/main.ts',
  ],
  { cwd: inPackage('server'), env, stdio: 'inherit' },
)
const pages = spawn(
  program('vite', 'client'),
  ['--port', pagesPort, '--strictPort', '--clearScreen', 'false'],
  {
    cwd: inPackage('client'),
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  },
)

const children: ChildProcess[] = [server, pages]
const stopAll = (): void => {
  for (const child of children) child.kill('SIGTERM')
}
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stopAll)
watchLaunchers(await findLaunchers(), stopAll)
const exits = children.map((child) => once(child, 'exit'))
await Promise.race(exits)
stopAll()
await Promise.all(exits)
