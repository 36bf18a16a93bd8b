import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A PostgreSQL server process as its own `postmaster.pid` describes it. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** The server that runs on this directory, whoever started it; undefined when there is none. */
export async function findPostmaster(dataDirectory: string): Promise<Postmaster | undefined> {
  const file = join(dataDirectory, 'postmaster.pid')
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n')
  // Line by line: process id, directory, start time, port, socket directory, address, shared memory, status.
  const [pid, , , port, , , , status] = lines
  if (!pid || !isAlive(Number(pid))) return undefined
  if (await isAnotherProgram(Number(pid), dataDirectory)) {
    // After a crash the number may belong to somebody else; the server would then refuse to start beside its old file.
    await rm(file, { force: true })
    return undefined
  }
  return { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready' }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** A PostgreSQL server works in its data directory; where the system doesn't tell, it is taken at its word. */
async function isAnotherProgram(pid: number, dataDirectory: string): Promise<boolean> {
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  return workingDirectory !== undefined && workingDirectory !== (await realpath(dataDirectory))
}
