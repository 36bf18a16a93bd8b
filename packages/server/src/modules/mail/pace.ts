import { setTimeout as delay } from 'node:timers/promises'

/** Waits until the next one may go, so that no more than `perMinute` go in a minute, evenly. */
export function keepPace(perMinute: number): () => Promise<void> {
  const interval = 60_000 / perMinute
  let next = 0
  return async () => {
    const now = performance.now()
    const wait = next - now
    next = Math.max(now, next) + interval
    if (wait > 0) await delay(wait)
  }
}
