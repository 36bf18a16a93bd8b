import { setTimeout as delay } from 'node:timers/promises'
import { StartRefusal } from '../start-refusal.ts'

const ATTEMPTS = 60
const PAUSE_MS = 1_000
const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Tries again what gave up waiting for a lock. A change of a table that waits makes everybody who comes after it wait too, so
 * it waits for two seconds at most, lets the others through, and comes back.
 */
export async function retryWhileLocked<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (!isLockTimeout(error)) throw error
      if (attempt === ATTEMPTS) {
        throw new StartRefusal(
          'The tables can’t be changed: something has used them for minutes. Look at pg_stat_activity for a transaction that doesn’t end.',
          { cause: error },
        )
      }
      await delay(PAUSE_MS)
    }
  }
}

function isLockTimeout(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return ('code' in error && error.code === LOCK_NOT_AVAILABLE) || isLockTimeout(error.cause)
}
