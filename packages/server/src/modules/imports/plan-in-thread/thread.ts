import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { Refused } from '../../../kernel/refusal.ts'

const HEAP_MEGABYTES = 1_024

/** What was read and isn't needed any more is cleared away so often: left to itself, a thread takes 100 MB more for the same file. */
const YOUNG_MEGABYTES = 16

/** A thread that answers one question after the other. Close it, or it stays. */
export interface Thread<Message> {
  /** Its next message, which it may send by itself. */
  next(): Promise<Message>
  /** Asks for one more. */
  ask(): Promise<Message>
  close(): Promise<void>
}

// Source runs as .ts, the build as .js; the compiler doesn't rewrite a URL as it does an import.
const isSource = import.meta.url.endsWith('.ts')

/**
 * Starts a thread of its own for a file: 100,000 rows take a second or two, in which other requests would stand still. `name` is
 * that of its program beside `from`. A thread that takes too much memory or is ended is a refusal; any other failure is a fault.
 */
export function startThread<Message>(name: string, from: string, data: object): Thread<Message> {
  const worker = new Worker(new URL(`${name}.worker.${isSource ? 'ts' : 'js'}`, from), {
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    ...(isSource && { execArgv: [...process.execArgv, '--conditions=source'] }),
  })
  const next = () => nextMessage<Message>(worker)
  return {
    next,
    ask: () => {
      const answer = next()
      worker.postMessage('next')
      return answer
    },
    close: async () => void (await worker.terminate()),
  }
}

async function nextMessage<Message>(worker: Worker): Promise<Message> {
  const given = new AbortController()
  const gone = once(worker, 'exit', { signal: given.signal }).then(() => {
    throw new Refused('INVALID_INPUT', 'The file takes too much memory or time to be planned. Split it.')
  })
  try {
    // A worker's error rejects the first promise.
    const [message]: unknown[] = await Promise.race([once(worker, 'message', { signal: given.signal }), gone])
    return message as Message // as the thread's own program sends it
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
