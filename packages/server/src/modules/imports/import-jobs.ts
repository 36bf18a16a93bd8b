const running = new Map<string, { stop: AbortController; done: Promise<void> }>()

/** Runs the writing of a file beside the requests. `work` settles its own failures. */
export function startJob(runId: string, work: (signal: AbortSignal) => Promise<void>): void {
  const stop = new AbortController()
  const done = work(stop.signal).finally(() => running.delete(runId))
  running.set(runId, { stop, done })
}

/** How many files this process writes. */
export const countJobs = (): number => running.size

/** Waits until nothing is being written any more; what is under way is stopped between two lots and undone. */
export async function stopJobs(): Promise<void> {
  const jobs = [...running.values()]
  for (const { stop } of jobs) stop.abort()
  await Promise.allSettled(jobs.map(({ done }) => done))
}
