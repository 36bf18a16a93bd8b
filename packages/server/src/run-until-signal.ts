import { StartRefusal } from './start-refusal.ts'
import { readLaunchers, watchLaunchers } from './watch-launchers.ts'

const drainMs = 15_000

/**
 * Starts, waits for SIGTERM, SIGINT or the end of its launchers, closes what was opened in the opposite order and exits 0; a failed start closes too and
 * exits 1. Signals while closing change nothing: a terminal and a package manager may both deliver the same Ctrl+C.
 */
export async function runUntilSignal(
  start: (onClose: (close: () => Promise<void>) => void) => Promise<void>,
): Promise<void> {
  const closers: (() => Promise<void>)[] = []
  const signaled = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => resolve())
    watchLaunchers(readLaunchers(process.env), resolve)
  })
  // Also when the signal comes in the middle of a start that takes long.
  void signaled.then(giveUpAfterDrain)
  let failure: unknown
  try {
    await start((close) => closers.unshift(close))
    await signaled
  } catch (error) {
    failure = error
    complain(error)
  }
  giveUpAfterDrain()
  for (const close of closers) {
    await close().catch((error: unknown) => {
      failure ??= error
      complain(error)
    })
  }
  process.exit(failure === undefined ? 0 : 1)
}

function giveUpAfterDrain(): void {
  setTimeout(() => process.exit(1), drainMs).unref()
}

function complain(error: unknown): void {
  console.error(explain(error))
}

function explain(error: unknown): unknown {
  if (error instanceof StartRefusal) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return (
      `PORT: something already answers on port ${String(error.port)}, perhaps a Tidemark that runs already: ` +
      `look at http://localhost:${String(error.port)}, or choose another PORT.`
    )
  }
  return error
}
