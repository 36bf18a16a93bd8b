import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BenchDatabase } from './data/open-database.ts'
import { residentMegabytes } from './measure/cpu-time.ts'
import { countStatements, type Statements } from './measure/count-statements.ts'
import { compareAnswers, fetchAnswer } from './measure/fetch-answer.ts'
import {
  ATTENDANCE_CSV,
  ATTENDANCE_XLSX,
  type AttendanceImport,
  measureAttendanceImport,
} from './measure/measure-attendance-import.ts'
import { DELIVERY, measureDelivery } from './measure/measure-delivery.ts'
import { measureSurvey } from './measure/measure-survey.ts'
import { runRounds } from './measure/run-rounds.ts'
import { accountList } from './paths/account-list.ts'
import type { Ask } from './paths/ask.ts'
import { boardScreen } from './paths/board-screen.ts'
import { boardTree } from './paths/board-tree.ts'
import { boardUnchanged, LIMIT, PRODUCT } from './paths/board-unchanged.ts'
import { CONTENDERS, type Contender, type MeasuredPath } from './paths/measured-path.ts'
import { programRoom } from './paths/program-room.ts'
import { readinessResults } from './paths/readiness-results.ts'
import { SURVEY_ANSWERS } from './paths/survey-answers.ts'
import { describeMachine } from './report/describe-machine.ts'
import type { PathResult } from './report/path-result.ts'
import type { Report, Start } from './report/write-report.ts'
import type { ContenderProcess } from './servers/contender-process.ts'
import { type Contenders, startContenders } from './servers/start-contenders.ts'
import type { Settings } from './settings.ts'

/** Starts the contenders on the database, compares what they answer, then lets them answer under load. */
export async function runBench(
  database: BenchDatabase,
  settings: Settings,
  say: (line: string) => void,
): Promise<Report> {
  const servers = await startContenders(database)
  try {
    const starts = await timeStarts(servers, await boardTree())
    const paths = await choosePaths(servers, settings)
    const postmaster = await readPostmaster(database)
    const results: PathResult[] = []
    for (const path of paths) {
      const bytes = await compareAnswers(servers, path)
      const statements = await countAll(database, servers, path)
      say(`${path.title}: all answer alike`)
      const load = { connections: settings.connections, seconds: settings.secondsPerRound, postmaster }
      const rounds = await runRounds(servers, path, settings.rounds, load)
      results.push({ name: path.name, title: path.title, rounds, bytes, statements })
    }
    const survey = await answerSurvey(database, servers, settings, say)
    // A process without a mail server takes letters from the queue and gives them back for later.
    await servers.product.close()
    const delivery = await deliverMail(database, settings)
    const imports = await importAttendance(database, settings, say)
    return {
      settings,
      machine: await describeMachine(database.adminUrl),
      starts,
      paths: survey ? [...results, survey.atOnce] : results,
      survey: survey?.survey ?? null,
      delivery,
      imports,
    }
  } finally {
    for (const contender of CONTENDERS) await servers[contender].close()
  }
}

/** Last, since its rows come between those that other paths read. */
async function answerSurvey(
  database: BenchDatabase,
  servers: Contenders,
  { only, rounds }: Settings,
  say: (line: string) => void,
) {
  if (only.length > 0 && !only.includes(SURVEY_ANSWERS)) return null
  return measureSurvey(database, servers, { rounds, postmaster: await readPostmaster(database) }, say)
}

async function deliverMail(database: BenchDatabase, { only, units, rounds, secondsPerRound }: Settings) {
  if (only.length > 0 && !only.includes(DELIVERY)) return null
  const { product: ask } = (await boardScreen(units)).asks
  return ask ? measureDelivery(database, { ask, seconds: rounds * secondsPerRound }) : null
}

async function importAttendance(
  database: BenchDatabase,
  { only, units, employees, rounds }: Settings,
  say: (line: string) => void,
): Promise<AttendanceImport[]> {
  const { product: ask } = (await boardScreen(units)).asks
  const names = ([ATTENDANCE_CSV, ATTENDANCE_XLSX] as const).filter(
    (name) => only.length === 0 || only.includes(name),
  )
  const measured: AttendanceImport[] = []
  if (!ask) return measured
  for (const name of names) {
    measured.push(await measureAttendanceImport(database, name, { employees, rounds, ask }, say))
    say(`${name}: the same rows as the script's`)
  }
  return measured
}

async function choosePaths(servers: Contenders, { units, only }: Settings): Promise<MeasuredPath[]> {
  const tags = {
    product: await readTag(servers.product, PRODUCT),
    limit: await readTag(servers.limit, LIMIT),
  }
  const all = [
    await boardScreen(units),
    await boardTree(),
    boardUnchanged(tags),
    await accountList(),
    await programRoom(),
    await readinessResults(),
  ]
  return only.length === 0 ? all : all.filter(({ name }) => only.includes(name))
}

async function readTag(server: ContenderProcess, ask: Ask): Promise<string> {
  const { headers } = await fetchAnswer(server, ask)
  return headers.get('etag') ?? ''
}

/** The whole tree is the first thing that each is asked. */
async function timeStarts(servers: Contenders, { asks }: MeasuredPath): Promise<Record<Contender, Start>> {
  const timeStart = async (contender: Contender): Promise<Start> => {
    const server = servers[contender]
    const idleMegabytes = await residentMegabytes(server.pid)
    const started = performance.now()
    const ask = asks[contender]
    if (ask) await (await fetchAnswer(server, ask)).arrayBuffer()
    const firstBoardMs = server.startMs + performance.now() - started
    return { readyMs: server.startMs, firstBoardMs, idleMegabytes }
  }
  return {
    product: await timeStart('product'),
    postgraphile: await timeStart('postgraphile'),
    limit: await timeStart('limit'),
  }
}

async function countAll({ adminUrl }: BenchDatabase, servers: Contenders, { asks }: MeasuredPath) {
  const counted: Partial<Record<Contender, Statements>> = {}
  for (const contender of CONTENDERS) {
    const ask = asks[contender]
    if (ask) counted[contender] = await countStatements(adminUrl, servers[contender], () => ask)
  }
  return counted
}

/** The first line of PostgreSQL's own file names its first process. */
async function readPostmaster({ dataDirectory }: BenchDatabase): Promise<number> {
  const text = await readFile(join(dataDirectory, 'postmaster.pid'), 'utf8')
  return Number(text.split('\n')[0])
}
