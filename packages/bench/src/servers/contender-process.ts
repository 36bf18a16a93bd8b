import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** A server in a process of its own. */
export interface ContenderProcess {
  pid: number
  url: string
  /** Headers of every request: who asks. */
  headers: Record<string, string>
  /** Milliseconds from the start of the process until it said that it is ready. */
  startMs: number
  close(): Promise<void>
}

const LONGEST_START_MS = 120_000

/** Starts Node with the arguments and waits for a line that says it is ready. */
export async function startProcess(
  args: readonly string[],
  { env, port, ready }: { env?: NodeJS.ProcessEnv; port: number; ready: RegExp },
): Promise<ContenderProcess> {
  const started = performance.now()
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Whoever ends the measurement early leaves no server behind.
  process.once('exit', () => child.kill('SIGKILL'))
  await readyLine(child, ready)
  if (child.pid === undefined) throw new Error('The process has no id.')
  return {
    pid: child.pid,
    url: `http://127.0.0.1:${port}`,
    headers: {},
    startMs: performance.now() - started,
    close: async () => {
      if (child.exitCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

function readyLine(child: ChildProcess, ready: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    const timer = setTimeout(() => fail('was not ready in time'), LONGEST_START_MS)
    const fail = (what: string) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new Error(`${child.spawnargs.join(' ')} ${what}:\n${said}`))
    }
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      if (!ready.test(said)) return
      clearTimeout(timer)
      resolve()
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.on('exit', () => fail('ended'))
  })
}

/** A port that nobody listens on at the moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return address.port
}
