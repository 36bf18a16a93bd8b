import { parentPort, workerData } from 'node:worker_threads'
import type { CsvMessage, CsvRequest } from './read-csv-in-thread.ts'
import { readCsv } from './read-csv.ts'
import { TableRefusal } from './table-problem.ts'

// The other side of this boundary is `readCsvInThread`, which passes exactly this.
const { bytes, mostKept } = workerData as CsvRequest

function send(message: CsvMessage): void {
  parentPort?.postMessage(message)
}

try {
  send({ table: await readCsv(bytes, mostKept) })
} catch (error) {
  if (!(error instanceof TableRefusal)) throw error
  send({ problem: error.problem })
}
