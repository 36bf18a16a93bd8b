import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url))

export interface RunningProduct {
  readonly url: string
  /** What it printed for the person who started it: the address, and how to get in. */
  readonly announcement: string
  /** The password of every demonstration sign-in; empty without the demonstration. */
  readonly password: string
  stop(): Promise<void>
}

/** Starts the built product as a new user would, on a data directory of its own that goes away with it. */
export async function startProduct(settings: NodeJS.ProcessEnv = {}): Promise<RunningProduct> {
  const dataDir = await mkdtemp(join(tmpdir(), 'tidemark-journeys-'))
  const port = await findFreePort()
  const product = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      LOG_LEVEL: 'error',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const announcement = await untilAnnounced(product)
  return {
    url: `http://localhost:${port}`,
    announcement,
    password: /with the password (\S+)/.exec(announcement)?.[1] ?? '',
    async stop() {
      product.kill('SIGTERM')
      if (product.exitCode === null) await once(product, 'exit')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** Resolves with what the product printed once it has said how to get in. */
async function untilAnnounced(product: ChildProcess): Promise<string> {
  let output = ''
  for await (const chunk of product.stdout ?? []) {
    output += String(chunk)
    if (/(administrator@demo\.example|setup\?token=).*\n/.test(output)) return output
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
