const everyMs = 500

/**
 * Calls `onGone` when one of the processes that launched us is no more. A package manager that is ended does not pass the signal on, and
 * a Tidemark that went on without it would hold the port and nobody would know why.
 */
export function watchLaunchers(pids: number[], onGone: () => void): void {
  const timer = setInterval(() => {
    if (pids.every(isRunning)) return
    clearInterval(timer)
    onGone()
  }, everyMs)
  timer.unref()
}

/** The process ids that `pnpm start` found above itself. */
export function readLaunchers(variables: NodeJS.ProcessEnv): number[] {
  return (variables['TIDEMARK_LAUNCHERS'] ?? '').split(',').map(Number).filter(Boolean)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It runs as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
