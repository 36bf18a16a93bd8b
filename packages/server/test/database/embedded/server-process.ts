import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Another process that has the server of `dataDir` open. */
export interface ServerProcess {
  /** Resolves when the server is open; rejects when the process ends before. */
  adminUrl: Promise<string>
  /** With everything that it started and that still belongs to it: initdb too. */
  kill(): Promise<void>
  close(): Promise<void>
}

export function openInAnotherProcess(dataDir: string): ServerProcess {
  const script = fileURLToPath(new URL('./open-and-wait.ts', import.meta.url))
  const child = spawn(process.execPath, [script, dataDir], {
    stdio: ['pipe', 'pipe', 'inherit'],
    detached: true,
  })
  const exited = once(child, 'exit')
  const adminUrl = readAddress(child)
  // Who kills the process doesn't wait for its address.
  adminUrl.catch(() => undefined)
  return {
    adminUrl,
    kill: async () => {
      // A process group of its own, named by its first process.
      if (child.pid) process.kill(-child.pid, 'SIGKILL')
      await exited
    },
    close: async () => {
      child.stdin.write('\n')
      await exited
    },
  }
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()))
    child.once('exit', (code) => reject(new Error(`ended with ${code} before the server was open`)))
  })
}
