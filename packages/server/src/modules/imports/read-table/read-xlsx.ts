import { Worker } from 'node:worker_threads'
import type { TableRow } from '@tidemark/domain/imports/table'
import type { CountedTable } from './shape-table.ts'
import { tableLimits } from './table-limits.ts'
import { TableRefusal } from './table-problem.ts'
import type { XlsxMessage } from './xlsx-message.ts'

let running: Promise<unknown> = Promise.resolve()

/**
 * Reads one sheet (the first unless named) in a thread of its own, so that a long or hostile file neither
 * holds up requests nor takes the process with it. One at a time: two would need the memory twice.
 */
export function readXlsx(
  bytes: Uint8Array,
  sheet: string | null,
  heapMegabytes: number = tableLimits.spreadsheetHeapMegabytes,
  mostKept?: number,
): Promise<CountedTable> {
  const turn = running.then(() => readInThread({ bytes, sheet, mostKept }, heapMegabytes))
  running = turn.catch(() => undefined)
  return turn
}

async function readInThread(
  asked: { bytes: Uint8Array; sheet: string | null; mostKept: number | undefined },
  heapMegabytes: number,
): Promise<CountedTable> {
  // Source runs as .ts, the build as .js; the compiler doesn't rewrite a URL as it does an import.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  const worker = new Worker(new URL(`./read-xlsx.worker.${extension}`, import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  })
  const answer = new Promise<CountedTable>((resolve, reject) => {
    const rows: TableRow[] = []
    worker.on('message', (message: XlsxMessage) => {
      if (message.kind === 'refused') reject(refuseAgain(message.problem))
      else if (message.kind === 'end') resolve({ header: message.header, rows, rowCount: message.rowCount })
      else {
        rows.push(...message.rows)
        worker.postMessage('next')
      }
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? exhausted() : error)
    })
    worker.on('exit', () => reject(exhausted()))
  })
  const timer = setTimeout(() => void worker.terminate(), tableLimits.spreadsheetMilliseconds)
  try {
    return await answer
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

/** A problem crosses the threads as plain data; here it becomes the refusal again. */
function refuseAgain({ code, message, row }: TableRefusal['problem']): TableRefusal {
  return new TableRefusal(code, message, row)
}

function exhausted(): TableRefusal {
  return new TableRefusal('spreadsheet_too_large', 'The spreadsheet takes too much memory or time to read.')
}
