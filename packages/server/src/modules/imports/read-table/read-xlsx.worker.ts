import { once } from 'node:events'
import { parentPort, workerData } from 'node:worker_threads'
import type { TableRow } from '@tidemark/domain/imports/table'
import { readSheet, SheetNotFoundError } from 'read-excel-file/universal'
import { checkUnpackedSize } from './check-unpacked-size.ts'
import { TableShaper } from './shape-table.ts'
import { TableRefusal } from './table-problem.ts'
import type { XlsxMessage } from './xlsx-message.ts'
import { writeCellText } from './write-cell-text.ts'

// Rows go over in small lots, one at a time: each is copied into the main thread, which must not stall meanwhile.
const rowsPerMessage = 1_000

// The other side of this boundary is `readXlsx`, which passes exactly this.
const { bytes, sheet, mostKept } = workerData as {
  bytes: Uint8Array<ArrayBuffer>
  sheet: string | null
  mostKept: number | undefined
}

function send(message: XlsxMessage): void {
  parentPort?.postMessage(message)
}

async function sendRows(rows: readonly TableRow[]): Promise<void> {
  if (rows.length === 0 || !parentPort) return
  send({ kind: 'rows', rows })
  await once(parentPort, 'message')
}

function explain(error: unknown): TableRefusal {
  if (error instanceof TableRefusal) return error
  if (error instanceof SheetNotFoundError) {
    return new TableRefusal('sheet_unknown', `The spreadsheet has no sheet “${sheet ?? ''}”.`)
  }
  const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown reason'
  return new TableRefusal('spreadsheet_damaged', `The spreadsheet can't be read: ${reason}`)
}

try {
  checkUnpackedSize(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  const records = await readSheet(whole, sheet ?? 1, { trim: false })
  const shaper = new TableShaper(mostKept)
  for (const [index, record] of records.entries()) {
    shaper.add(index + 1, record.map(writeCellText))
    if ((index + 1) % rowsPerMessage === 0) await sendRows(shaper.take())
  }
  await sendRows(shaper.take())
  const { header, rowCount } = shaper.finish()
  send({ kind: 'end', header, rowCount })
} catch (error) {
  send({ kind: 'refused', problem: explain(error).problem })
}
