import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LINKED_PAGES } from '../../packages/domain/src/kernel/linked-page.ts'
import { withDirectoryLock } from '../../packages/server/src/database/embedded/directory-lock.ts'
import { fingerprint } from './fingerprint.ts'
import { type Command, run } from './run.ts'
import { buildDirectory, inPackage, program, root } from './workspace.ts'

interface Target {
  name: 'domain' | 'server' | 'client'
  /** Whose sources decide whether it must be built anew. */
  inputs: ('domain' | 'server' | 'client')[]
  /** What is there once all of it was built. */
  result: string
  /** One after the other. */
  commands: Command[]
}

const domain: Target = {
  name: 'domain',
  inputs: ['domain'],
  result: inPackage('domain', 'dist'),
  commands: [
    { program: program('tsc', 'domain'), args: ['-p', 'tsconfig.build.json'], cwd: inPackage('domain') },
  ],
}

const server: Target = {
  name: 'server',
  inputs: ['domain', 'server'],
  result: inPackage('server', 'dist/main.js'),
  commands: [
    { program: program('tsc', 'server'), args: ['-p', 'tsconfig.build.json'], cwd: inPackage('server') },
  ],
}

const client: Target = {
  name: 'client',
  inputs: ['domain', 'client'],
  result: inPackage('client', `dist/${LINKED_PAGES.at(-1)}.html`),
  commands: [viteBuild(), ...LINKED_PAGES.map((page) => viteBuild({ page }))],
}

/** The app, or one of the pages beside it. */
function viteBuild({ page }: { page?: string } = {}): Command {
  const config = page === undefined ? [] : ['--config', 'vite.page.config.ts']
  return {
    program: program('vite', 'client'),
    args: ['build', '--logLevel', 'warn', ...config],
    cwd: inPackage('client'),
    env: { NODE_ENV: 'production', ...(page !== undefined && { PAGE: page }) },
  }
}

/** Builds what has changed since the last time. Two at once take turns; the second then finds everything done. */
export async function buildPackages(say: (line: string) => void): Promise<void> {
  await mkdir(buildDirectory, { recursive: true })
  const waitMs = 10 * 60_000
  await withDirectoryLock(
    join(buildDirectory, 'lock'),
    async () => {
      const serverAfterDomain = buildOnce(domain, say).then(() => buildOnce(server, say))
      // Both to their end, also when one fails: nothing goes on building after the lock is gone.
      const results = await Promise.allSettled([serverAfterDomain, buildOnce(client, say)])
      for (const result of results) if (result.status === 'rejected') throw result.reason
    },
    waitMs,
  )
}

async function buildOnce(target: Target, say: (line: string) => void): Promise<void> {
  const stampFile = join(buildDirectory, `${target.name}.stamp`)
  const stamp = await fingerprint([
    ...target.inputs.map((name) => inPackage(name)),
    join(root, 'pnpm-lock.yaml'),
    join(root, 'tsconfig.base.json'),
  ])
  const built = await readFile(stampFile, 'utf8').catch(() => '')
  if (built === stamp && existsSync(target.result)) return
  say(`Building ${target.name} …`)
  await rm(stampFile, { force: true })
  await rm(inPackage(target.name, 'dist'), { recursive: true, force: true })
  for (const command of target.commands) {
    const { succeeded, output } = await run(command)
    if (!succeeded) throw new Error(`Building ${target.name} failed:\n${output}`)
  }
  // Only now: a build that was killed is not taken for a finished one.
  await writeFile(stampFile, stamp)
}
