import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { findFreePort } from '../../src/database/embedded/free-port.ts'
import { findPostmaster } from '../../src/database/embedded/postmaster.ts'
import { makeDataDir } from '../database/embedded/data-dir.ts'

/** `pnpm start` without its build: the real process, from the sources. */
function start(settings: Record<string, string>) {
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--import=@oxc-node/core/register', 'src/main.ts'],
    {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: { ...process.env, TIDEMARK_DEMO: '0', ...settings },
    },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  const said = { text: '' }
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said.text += chunk.toString()))
  }
  return { child, said, exited: once(child, 'exit').then(([code]): unknown => code) }
}

async function waitUntilStarted(child: ChildProcess): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Tidemark is at')) resolve()
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code} instead of starting`)))
  })
}

test('a bad setting ends the process with code 1, its name and the reason', async () => {
  const { said, exited } = start({ PORT: 'http' })
  expect(await exited).toBe(1)
  expect(said.text).toBe('PORT: must be a number, not "http".\n')
})

// Two whole processes from the sources, and the machine may be busy.
test(
  'SIGTERM, even twice, ends it with code 0 and stops the database; a start on a taken port says where to look',
  { timeout: 60_000 },
  async () => {
    const dataDir = await makeDataDir()
    const port = String(await findFreePort())
    const first = start({ DATA_DIR: dataDir, PORT: port })
    await waitUntilStarted(first.child)

    const second = start({ DATA_DIR: dataDir, PORT: port })
    expect(await second.exited).toBe(1)
    expect(second.said.text).toContain(`look at http://localhost:${port}`)
    expect((await fetch(`http://localhost:${port}/livez`)).status).toBe(200)

    first.child.kill('SIGTERM')
    first.child.kill('SIGTERM')
    expect(await first.exited).toBe(0)
    expect(await findPostmaster(`${dataDir}/postgres`)).toBeUndefined()
  },
)
