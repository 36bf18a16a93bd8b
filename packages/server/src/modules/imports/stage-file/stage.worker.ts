import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { AttendanceRow } from '@tidemark/domain/imports/attendance-row'
import { readAttendanceFile } from '@tidemark/domain/imports/read-attendance-file'
import { readTable } from '../read-table/read-table.ts'
import { STAGED_COLUMNS } from './staged-columns.ts'
import type { StageMessage, StageRequest } from './staged-plan.ts'
import { writeArray } from './write-array.ts'

/** Passing a lot on holds up other requests of the process: this many take a few milliseconds. */
const ROWS_A_LOT = 2_500

// The other side of this boundary is `stageFile`, which passes exactly this.
const request = workerData as StageRequest

// The keys of the columns are those of the rows, which Object.keys widens.
const names = Object.keys(STAGED_COLUMNS.attendance) as (keyof AttendanceRow)[]

function* messages(): Generator<StageMessage> {
  if (!read.ok) {
    yield { kind: 'refused', problem: read.problem }
    return
  }
  const file = readAttendanceFile({ ...request, table: read })
  const send = (rows: AttendanceRow[]): StageMessage => ({
    kind: 'rows',
    arrays: names.map((name) => writeArray(rows.map((row) => row[name]))),
  })
  let lot: AttendanceRow[] = []
  for (const row of file.rows()) {
    lot.push(row)
    if (lot.length < ROWS_A_LOT) continue
    yield send(lot)
    lot = []
  }
  if (lot.length > 0) yield send(lot)
  yield {
    kind: 'read',
    digest: createHash('sha256').update(request.bytes).digest('hex'),
    rowsRead: read.rows.length,
    columns: file.columns,
    problems: file.problems(),
    words: file.words(),
  }
}

const read = await readTable(request.bytes, request.fileName)
const all = messages()
parentPort?.on('message', () => parentPort?.postMessage(all.next().value))
