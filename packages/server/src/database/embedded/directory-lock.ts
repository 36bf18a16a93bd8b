import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { StartRefusal } from '../../start-refusal.ts'

const pollMs = 50

/**
 * Runs `work` while no other process on this machine holds `lockDirectory`.
 *
 * The lock is a directory that holds one file, named after its holder. It is moved into place with the file already in
 * it, so there is no moment without a name; and a dead holder's file is removed by that exact name, so two processes
 * that find the same dead holder can't remove each other's lock. Killed at any point, it leaves nothing to mend by hand.
 */
export async function withDirectoryLock<T>(
  lockDirectory: string,
  work: () => Promise<T>,
  waitMs = 60_000,
): Promise<T> {
  const ticket = await takeLock(lockDirectory, Date.now() + waitMs)
  try {
    return await work()
  } finally {
    await dropTicket(lockDirectory, ticket)
  }
}

async function takeLock(lockDirectory: string, deadline: number): Promise<string> {
  const ticket = `${process.pid}.${await readProcessStart(process.pid)}.${randomBytes(4).toString('hex')}`
  const prepared = `${lockDirectory}.${ticket}`
  await mkdir(prepared, { recursive: true })
  await writeFile(join(prepared, ticket), '')
  for (;;) {
    if (await moveOntoNothing(prepared, lockDirectory)) return ticket
    const holder = await findLiveHolder(lockDirectory)
    if (Date.now() > deadline) {
      await rm(prepared, { recursive: true, force: true })
      throw new StartRefusal(
        `Another Tidemark process (${holder ?? 'unknown'}) has held ${lockDirectory} for too long. ` +
          'Wait until it is done, or end that process.',
      )
    }
    await delay(pollMs)
  }
}

/** A directory can be renamed onto a missing or an empty one, never onto one with a file in it. */
async function moveOntoNothing(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST', 'EPERM')) return false
    throw error
  }
}

/** The process id that holds the lock; a dead holder's ticket is removed on the way. */
async function findLiveHolder(lockDirectory: string): Promise<string | undefined> {
  const tickets = await readdir(lockDirectory).catch(() => [])
  for (const ticket of tickets) {
    const [pid = '', start = ''] = ticket.split('.')
    if (await isRunning(Number(pid), start)) return pid
    await dropTicket(lockDirectory, ticket)
  }
  return undefined
}

async function dropTicket(lockDirectory: string, ticket: string): Promise<void> {
  await rm(join(lockDirectory, ticket), { force: true })
  // Fails when the next holder has moved in already, which is as good.
  await rmdir(lockDirectory).catch(() => undefined)
}

async function isRunning(pid: number, start: string): Promise<boolean> {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return false
  }
  return (await readProcessStart(pid)) === start
}

/** When a process began, in clock ticks since boot: tells a process from a later one with the same number. */
async function readProcessStart(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name in parentheses may itself contain spaces and parentheses; field 22 is the 20th after it.
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? 'unknown'
}

function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code))
}
