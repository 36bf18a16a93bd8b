const MINUTE_MS = 60_000

/** Counts the calls of each caller within a minute, in this process; answers whether there is another one left. */
export function limitCalls(most: number): (caller: string, now: Date) => boolean {
  let minute = -1
  const calls = new Map<string, number>()
  return (caller, now) => {
    const current = Math.floor(now.getTime() / MINUTE_MS)
    if (current !== minute) calls.clear()
    minute = current
    const count = (calls.get(caller) ?? 0) + 1
    calls.set(caller, count)
    return count <= most
  }
}
