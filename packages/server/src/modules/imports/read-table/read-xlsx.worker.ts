import { parentPort, workerData } from 'node:worker_threads'
import { readSheet, SheetNotFoundError } from 'read-excel-file/universal'
import { checkUnpackedSize } from './check-unpacked-size.ts'
import { TableRefusal } from './table-problem.ts'
import type { XlsxMessage } from './xlsx-message.ts'
import { writeCellText } from './write-cell-text.ts'

// Rows go over in small lots: each lot is copied into the main thread, which must not stall meanwhile.
const rowsPerMessage = 1_000

// The other side of this boundary is `readXlsx`, which passes exactly this.
const { bytes, sheet } = workerData as { bytes: Uint8Array<ArrayBuffer>; sheet: string | null }

function send(message: XlsxMessage): void {
  parentPort?.postMessage(message)
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
  for (let start = 0; start < records.length; start += rowsPerMessage) {
    const lot = records.slice(start, start + rowsPerMessage)
    send({ kind: 'records', firstRow: start + 1, records: lot.map((record) => record.map(writeCellText)) })
  }
  send({ kind: 'end' })
} catch (error) {
  send({ kind: 'refused', problem: explain(error).problem })
}
