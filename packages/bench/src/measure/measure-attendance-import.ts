import { strictEqual } from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import writeXlsxFile from 'write-excel-file/node'
import { readTable } from '../../../server/src/modules/imports/read-table/read-table.ts'
import {
  attendanceDigest,
  attendanceRows,
  emptyAttendance,
  HEADER,
  planTraining,
  removeTraining,
} from '../data/attendance-file.ts'
import type { BenchDatabase } from '../data/open-database.ts'
import type { Ask } from '../paths/ask.ts'
import { at } from '../paths/measured-path.ts'
import type { ContenderProcess } from '../servers/contender-process.ts'
import { startWatchedProduct } from '../servers/start-contenders.ts'
import { residentMegabytes } from './cpu-time.ts'
import { copyAndUpsert } from './copy-and-upsert.ts'
import { quantile } from './load.ts'
import { median } from './median.ts'
import { sendOnSchedule } from './open-loop.ts'

export const ATTENDANCE_CSV = 'attendance-import-csv'
export const ATTENDANCE_XLSX = 'attendance-import-xlsx'

/** One file that came in, and how those fared who used the product meanwhile. Milliseconds, but for the memory. */
export interface ImportRound {
  /** The plain script on the same rows, and reading a spreadsheet alone; 0 for a CSV file. */
  scriptMs: number
  readMs: number
  uploadMs: number
  planMs: number
  applyMs: number
  /** The most memory over that of the start, in megabytes. */
  grownMegabytes: number
  loopP99: number
  loopLongest: number
  idleP99: number
  meanwhileP99: number
}

export interface AttendanceImport {
  name: typeof ATTENDANCE_CSV | typeof ATTENDANCE_XLSX
  rows: number
  rounds: ImportRound[]
}

const REQUESTS_PER_SECOND = 25

/** A file of 100,000 rows (of fewer, where there aren't so many people) into an empty table, each round a process of its own. */
export async function measureAttendanceImport(
  database: BenchDatabase,
  name: AttendanceImport['name'],
  { employees, rounds, ask }: { employees: number; rounds: number; ask: Ask },
  say: (line: string) => void,
): Promise<AttendanceImport> {
  const folder = await mkdtemp(join(tmpdir(), 'tidemark-attendance-'))
  try {
    const rows = attendanceRows(employees)
    const csv = join(folder, 'attendance.csv')
    await writeFile(csv, [HEADER, ...rows].map((row) => `${row.join(',')}\n`).join(''))
    const file = name === ATTENDANCE_CSV ? csv : await writeSpreadsheet(folder, rows)
    await planTraining(database.adminUrl)
    const measured: ImportRound[] = []
    for (let round = 0; round < rounds; round += 1) {
      measured.push(await measureRound(database, { csv, file, rows: rows.length, ask }))
      say(
        `${name}, round ${round + 1}: ${JSON.stringify(measured.at(-1), (_, value: unknown) => (typeof value === 'number' ? Math.round(value) : value))}`,
      )
    }
    return { name, rows: rows.length, rounds: measured }
  } finally {
    await emptyAttendance(database.adminUrl)
    await removeTraining(database.adminUrl)
    await rm(folder, { recursive: true, force: true })
  }
}

/** The middle of the rounds. */
export const middle = (rounds: readonly ImportRound[], of: (round: ImportRound) => number): number =>
  median(rounds.map(of))

async function writeSpreadsheet(folder: string, rows: readonly (readonly string[])[]): Promise<string> {
  const file = join(folder, 'attendance.xlsx')
  const cells = [HEADER, ...rows].map((row) => row.map((value) => ({ value, type: String })))
  await writeXlsxFile(cells).toFile(file)
  return file
}

async function measureRound(
  database: BenchDatabase,
  { csv, file, rows, ask }: { csv: string; file: string; rows: number; ask: Ask },
): Promise<ImportRound> {
  const { adminUrl } = database
  await emptyAttendance(adminUrl)
  const scriptMs = await copyAndUpsert(adminUrl, csv)
  const expected = await attendanceDigest(adminUrl)
  const bytes = await readFile(file)
  const isSpreadsheet = file !== csv
  const readMs = isSpreadsheet ? await timed(() => readTable(bytes, 'attendance.xlsx')) : 0
  await emptyAttendance(adminUrl)

  const { product, readLoop } = await startWatchedProduct(database)
  try {
    await askFor(product, ask, 2_000)
    const idleP99 = (await askFor(product, ask, 8_000)).p99
    await wait(1_000)
    const before = await residentMegabytes(product.pid)
    await readLoop()
    const watch = watchMemory(product.pid)
    let running = true
    const asking = askFor(product, ask, Infinity, () => running)
    const fileName = isSpreadsheet ? 'attendance.xlsx' : 'attendance.csv'
    // The server is left only once it has answered all, also when the file ends badly.
    const [imported, asked] = await Promise.allSettled([
      importFile(product, bytes, fileName).finally(() => (running = false)),
      asking,
    ])
    if (imported.status === 'rejected') throw imported.reason
    if (asked.status === 'rejected') throw asked.reason
    const [steps, meanwhile] = [imported.value, asked.value]
    const loop = await readLoop()
    const grownMegabytes = (await watch.end()) - before
    strictEqual(await attendanceDigest(adminUrl), expected, 'The product wrote other rows than the script.')
    strictEqual(Number(expected.split(' ')[0]), rows)
    return {
      scriptMs,
      readMs,
      ...steps,
      grownMegabytes,
      loopP99: loop.p99,
      loopLongest: loop.longest,
      idleP99,
      meanwhileP99: meanwhile.p99,
    }
  } finally {
    await product.close()
  }
}

/** As many requests in each second, however the server fares, for so long or until it is told to stop. */
async function askFor(product: ContenderProcess, ask: Ask, ms: number, goesOn = () => true) {
  const times: number[] = []
  const started = performance.now()
  // A second at a time, since nobody knows how long a file takes.
  while (goesOn() && performance.now() - started < ms) {
    const arrivals = Array.from({ length: REQUESTS_PER_SECOND }, (_, n) => ({
      atMs: (n * 1000) / REQUESTS_PER_SECOND,
      ask,
    }))
    for (const { status, ms: took } of await sendOnSchedule(product, arrivals)) {
      if (status !== 200) throw new Error(`The product answered with ${status} while a file came in.`)
      times.push(took)
    }
  }
  return {
    p99: quantile(
      times.toSorted((a, b) => a - b),
      0.99,
    ),
  }
}

function watchMemory(pid: number) {
  let most = 0
  let watching = true
  const watched = (async () => {
    while (watching) {
      // A process that is gone has no memory; why it went is told elsewhere.
      most = Math.max(most, await residentMegabytes(pid).catch(() => 0))
      await wait(25)
    }
  })()
  return {
    end: async () => {
      watching = false
      await watched
      return most
    },
  }
}

async function importFile(product: ContenderProcess, bytes: Buffer<ArrayBuffer>, fileName: string) {
  let started = performance.now()
  const lap = () => {
    const ms = performance.now() - started
    started = performance.now()
    return ms
  }
  const form = new FormData()
  form.append('file', new Blob([bytes]), fileName)
  const uploaded = await fetch(`${product.url}/api/imports?kind=ATTENDANCE`, {
    method: 'POST',
    headers: product.headers,
    body: form,
  })
  const { id }: { id?: string } = (await uploaded.json()) as { id?: string } // the product's own answer
  if (id === undefined) throw new Error(`The file was not taken: ${uploaded.status}.`)
  const uploadMs = lap()
  const planned = await askProduct(product, PLAN, { input: { id, mapping: [], options: {} } })
  const digest = at(planned, 'data', 'planImport', 'plan', 'digest')
  if (digest === undefined) throw new Error(`There is no plan: ${JSON.stringify(planned).slice(0, 500)}`)
  const planMs = lap()
  await askProduct(product, APPLY, { input: { id, digest } })
  for (;;) {
    const status = at(await askProduct(product, RUN, { id }), 'data', 'importRun', 'status')
    if (status === 'APPLIED') return { uploadMs, planMs, applyMs: lap() }
    if (status !== 'APPLYING') throw new Error(`The file ended as ${String(status)}.`)
    await wait(50)
  }
}

const PLAN =
  'mutation ($input: PlanImportInput!) { planImport(input: $input) { __typename ... on ImportRun { id plan { digest refusedCount } } ... on Refusal { message } } }'
const APPLY =
  'mutation ($input: ApplyImportInput!) { applyImport(input: $input) { __typename ... on Refusal { message } } }'
const RUN = 'query ($id: ID!) { importRun(id: $id) { id status } }'

/** Asks again, as clients do, where the product says that it is too busy at the moment; the time counts. */
async function askProduct(product: ContenderProcess, query: string, variables: object): Promise<unknown> {
  for (;;) {
    const answer = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { ...product.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    const content: unknown = await answer.json()
    if (at(content, 'errors', '0', 'extensions', 'code') !== 'BUSY') return content
    await wait(250)
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}
