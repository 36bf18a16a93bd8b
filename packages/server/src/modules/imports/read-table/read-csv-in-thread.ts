import { startThread } from '../plan-in-thread/thread.ts'
import type { CsvTable } from './read-csv.ts'
import { TableRefusal, type TableProblem } from './table-problem.ts'

/** What the thread gets, and what it answers. */
export interface CsvRequest {
  readonly bytes: Uint8Array
  readonly mostKept: number
}
export type CsvMessage = { readonly table: CsvTable } | { readonly problem: TableProblem }

/** Looks at a long file in a thread of its own: taken apart slice by slice beside them, it would hold up each request a little. */
export async function readCsvInThread(bytes: Uint8Array, mostKept: number): Promise<CsvTable> {
  const request: CsvRequest = { bytes, mostKept }
  const thread = startThread<CsvMessage>('./read-csv', import.meta.url, request)
  try {
    const message = await thread.next()
    if ('table' in message) return message.table
    const { code, message: words, row } = message.problem
    throw new TableRefusal(code, words, row)
  } finally {
    await thread.close()
  }
}
