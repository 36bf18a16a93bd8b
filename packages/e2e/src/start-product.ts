import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))

/** Starts the built product as a new user would, on a data directory of its own, and stops it after the journeys. */
export default async function startProduct(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tidemark-journeys-'))
  const port = await findFreePort()
  const product = spawn(process.execPath, [MAIN], {
    env: { ...process.env, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const output = await untilAnnounced(product)
  process.env['TIDEMARK_URL'] = `http://localhost:${port}`
  process.env['TIDEMARK_PASSWORD'] = /with the password (\S+)/.exec(output)?.[1] ?? ''
  return async () => {
    product.kill('SIGTERM')
    if (product.exitCode === null) await once(product, 'exit')
    await rm(dataDir, { recursive: true, force: true })
  }
}

/** Resolves with what the product printed once it has named a sign-in for each role. */
async function untilAnnounced(product: ChildProcess): Promise<string> {
  let output = ''
  for await (const chunk of product.stdout ?? []) {
    output += String(chunk)
    if (/administrator@demo\.example.*\n/.test(output)) return output
  }
  throw new Error(`The product ended before it was ready:\n${output}`)
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port.')
  return address.port
}
