import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Refused } from '../../../kernel/refusal.ts'
import type { PlainLot, PlanMessage, PlanOutcome, PlanRequest } from './plan-message.ts'

const HEAP_MEGABYTES = 1_024
const LONGEST_MS = 120_000

/** A plan that was made in a thread of its own, which still holds its lines. Close it, or the thread stays. */
export interface PlanInThread {
  readonly outcome: PlanOutcome
  /** The lines to write, lot by lot: none is fetched before the one before it was dealt with. */
  lots(): AsyncGenerator<PlainLot>
  close(): Promise<void>
}

/**
 * Reads and plans a file in a thread: 100,000 rows take a second or two, in which other requests would stand still. What
 * the system knows goes over as text, and the lines come back in lots, since both would block while they are copied.
 */
export async function planInThread(request: PlanRequest): Promise<PlanInThread> {
  const worker = new Worker(new URL(`./plan.worker.${isSource ? 'ts' : 'js'}`, import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES },
    ...(isSource && { execArgv: [...process.execArgv, '--conditions=source'] }),
  })
  const close = async () => void (await worker.terminate())
  const timer = setTimeout(() => void worker.terminate(), LONGEST_MS)
  try {
    const message = await nextMessage(worker)
    if (message.kind !== 'planned') throw unreadable(message)
    return { outcome: message.outcome, lots: () => fetchLots(worker), close }
  } catch (error) {
    await close()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

// Source runs as .ts, the build as .js; the compiler doesn't rewrite a URL as it does an import.
const isSource = import.meta.url.endsWith('.ts')

async function* fetchLots(worker: Worker): AsyncGenerator<PlainLot> {
  for (;;) {
    const answer = nextMessage(worker)
    worker.postMessage('next')
    const message = await answer
    if (message.kind !== 'lot' || message.lot === null) return
    yield message.lot
  }
}

async function nextMessage(worker: Worker): Promise<PlanMessage> {
  const given = new AbortController()
  const gone = once(worker, 'exit', { signal: given.signal }).then(() => {
    throw new Refused('INVALID_INPUT', 'The file takes too much memory or time to be planned. Split it.')
  })
  try {
    // A worker's error rejects the first promise.
    const [message]: unknown[] = await Promise.race([once(worker, 'message', { signal: given.signal }), gone])
    return message as PlanMessage // as `plan.worker.ts` sends it
  } catch (error) {
    throw isOutOfMemory(error)
      ? new Refused('INVALID_INPUT', 'The file takes too much memory. Split it.')
      : error
  } finally {
    gone.catch(() => undefined)
    given.abort()
  }
}

const isOutOfMemory = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

function unreadable(message: PlanMessage): Refused {
  return new Refused(
    'INVALID_INPUT',
    message.kind === 'refused' ? message.problem.message : 'It has no plan.',
  )
}
