import { readdir, readFile } from 'node:fs/promises'

/** What the kernel counts in: hundredths of a second on every Linux that people run. */
const TICK_MS = 10

/** Processor milliseconds that a process and its ended children have used, in user and kernel mode. */
export async function cpuOfProcess(pid: number): Promise<number> {
  const fields = await statOf(pid)
  return (fields ?? []).slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) * TICK_MS
}

/** The same of a process with all that it has forked: PostgreSQL keeps one process a connection. */
export async function cpuWithChildren(pid: number): Promise<number> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const all = await Promise.all(
    names.map(async (name) =>
      (await statOf(Number(name)))?.[1] === String(pid) ? cpuOfProcess(Number(name)) : 0,
    ),
  )
  return all.reduce((sum, ms) => sum + ms, await cpuOfProcess(pid))
}

/** Resident memory in megabytes. */
export async function residentMegabytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

/** The fields of `stat` from the state on: the name before it may hold spaces. Undefined once the process is gone. */
async function statOf(pid: number): Promise<string[] | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return text?.slice(text.lastIndexOf(')') + 2).split(' ')
}
