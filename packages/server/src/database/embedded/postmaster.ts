import { readFile, readlink, realpath, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A PostgreSQL server process as its own `postmaster.pid` describes it. */
export interface Postmaster {
  pid: number
  port: number
  ready: boolean
}

/** What a directory tells of its server: `left` = it ended without tidying up; `taken` = its number is somebody else's now. */
export type PostmasterState =
  { state: 'none' | 'left' | 'taken' } | { state: 'running'; postmaster: Postmaster }

/** Looks at the directory and changes nothing. */
export async function lookAtPostmaster(dataDirectory: string): Promise<PostmasterState> {
  const lines = (await readFile(fileIn(dataDirectory), 'utf8').catch(() => '')).split('\n')
  // Line by line: process id, directory, start time, port, socket directory, address, shared memory, status.
  const [pid, , , port, , , , status] = lines
  if (!pid) return { state: 'none' }
  if (!isAlive(Number(pid))) return { state: 'left' }
  if (await isAnotherProgram(Number(pid), dataDirectory)) return { state: 'taken' }
  const ready = status?.trim() === 'ready'
  return { state: 'running', postmaster: { pid: Number(pid), port: Number(port), ready } }
}

const fileIn = (dataDirectory: string) => join(dataDirectory, 'postmaster.pid')

/** The server that runs on this directory, whoever started it; undefined when there is none. */
export async function findPostmaster(dataDirectory: string): Promise<Postmaster | undefined> {
  const found = await lookAtPostmaster(dataDirectory)
  // After a crash the number may belong to somebody else; the server would then refuse to start beside its old file.
  if (found.state === 'taken') await rm(fileIn(dataDirectory), { force: true })
  return found.state === 'running' ? found.postmaster : undefined
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
