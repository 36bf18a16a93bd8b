import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Settings } from '../settings.ts'
import { CONTENDERS, type Contender } from '../paths/measured-path.ts'
import type { DeliveryRun } from '../measure/measure-delivery.ts'
import type { AttendanceImport } from '../measure/measure-attendance-import.ts'
import type { SurveyRun } from '../measure/measure-survey.ts'
import type { Machine } from './describe-machine.ts'
import { cpuOf, medianOf, type PathResult } from './path-result.ts'
import { attendanceSection, attendanceTargets } from './attendance-report.ts'
import { deliverySection, deliveryTargets } from './delivery-report.ts'
import { surveySection, surveyTargets } from './survey-report.ts'
import { judge, LONGEST, TARGETS } from './targets.ts'

/** What a run found. */
export interface Report {
  settings: Settings
  machine: Machine
  starts: Record<Contender, Start>
  paths: PathResult[]
  /** Null where no round was answered. */
  survey: SurveyRun | null
  /** Null where no mail was sent. */
  delivery: DeliveryRun | null
  /** Files of attendance that came in; empty where none did. */
  imports: AttendanceImport[]
}

/** From the start of the process to its first board, and its memory before anybody else has asked. */
export interface Start {
  readyMs: number
  firstBoardMs: number
  idleMegabytes: number
}

const NAMES: Record<Contender, string> = {
  product: 'Tidemark',
  postgraphile: 'PostGraphile',
  limit: 'by hand',
}

/** Writes the tables as Markdown and everything that was measured as JSON. */
export async function writeReport(report: Report): Promise<string[]> {
  const base = report.settings.report
  await mkdir(dirname(base), { recursive: true })
  await writeFile(`${base}.md`, `${await readProse(`${base}.md`)}${toMarkdown(report)}`)
  // Where files lie on this machine says nothing about the figures.
  const { cache: _cache, report: _report, ...settings } = report.settings
  await writeFile(`${base}.json`, `${JSON.stringify({ ...report, settings }, null, 2)}\n`)
  return [`${base}.md`, `${base}.json`]
}

/** What somebody wrote above the mark stays; the tables under it are replaced. */
async function readProse(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const end = text.indexOf(MARK)
  return end < 0 ? '' : `${text.slice(0, end)}${MARK}\n\n`
}

const MARK = '<!-- Everything below is written by `pnpm bench`. -->'

export function toMarkdown({ settings, machine, starts, paths, survey, delivery, imports }: Report): string {
  const { units, employees, observations, rounds, secondsPerRound, connections } = settings
  return [
    `Measured ${machine.date} on ${machine.processors}, ${machine.system}, Node ${machine.node}, ${machine.database}, ` +
      `PostGraphile ${machine.postgraphile}. Data: ${number(units)} units, ${number(employees)} people, ${number(observations)} observations, 26 weeks. ` +
      `${rounds} rounds of ${secondsPerRound} s, ${connections} connections, one process each with a pool of 8.`,
    '',
    '```',
    `pnpm bench --units ${units} --employees ${employees} --observations ${observations} --rounds ${rounds} --seconds ${secondsPerRound}`,
    '```',
    '',
    '### Targets',
    '',
    '| path | against | what | target | reached | |',
    '| --- | --- | --- | --- | --- | --- |',
    ...targetRows(paths),
    ...longestRows(paths),
    ...(survey ? surveyTargets(survey).map(row) : []),
    ...(delivery ? deliveryTargets(delivery).map(row) : []),
    ...imports.flatMap(attendanceTargets).map(row),
    '',
    '### Start',
    '',
    '| | ready, ms | first board, ms | idle, MB |',
    '| --- | --- | --- | --- |',
    ...CONTENDERS.map((contender) => {
      const { readyMs, firstBoardMs, idleMegabytes } = starts[contender]
      return row([NAMES[contender], readyMs.toFixed(0), firstBoardMs.toFixed(0), idleMegabytes.toFixed(0)])
    }),
    '',
    ...paths.flatMap(pathTable),
    ...(survey ? surveySection(survey) : []),
    ...(delivery ? deliverySection(delivery) : []),
    ...imports.flatMap(attendanceSection),
  ].join('\n')
}

function targetRows(paths: readonly PathResult[]): string[] {
  return TARGETS.flatMap((target) => {
    const result = paths.find(({ name }) => name === target.path)
    const found = result && judge(target, result)
    if (!found) return []
    const bound = `${target.better === 'more' ? '≥' : '≤'} ${target.bound} ×`
    const verdict = found.isMet ? 'met' : '**missed**'
    return [
      row([result.title, NAMES[target.against], target.what, bound, `${found.ratio.toFixed(2)} ×`, verdict]),
    ]
  })
}

function longestRows(paths: readonly PathResult[]): string[] {
  return LONGEST.flatMap(({ path, p95 }) => {
    const result = paths.find(({ name }) => name === path)
    const rounds = result?.rounds.product
    if (!rounds) return []
    const reached = medianOf(rounds, (round) => round.p95)
    const verdict = reached <= p95 ? 'met' : '**missed**'
    return [row([result.title, '', 'p95', `≤ ${p95} ms`, `${reached.toFixed(1)} ms`, verdict])]
  })
}

function pathTable({ title, rounds, statements, bytes }: PathResult): string[] {
  const lines = CONTENDERS.flatMap((contender) => {
    const some = rounds[contender]
    if (!some) return []
    const middle = (of: Parameters<typeof medianOf>[1], digits: number) => medianOf(some, of).toFixed(digits)
    const counted = statements[contender]
    return [
      row([
        NAMES[contender],
        middle((round) => round.requestsPerSecond, 0),
        middle((round) => round.p50, 1),
        middle((round) => round.p95, 1),
        middle((round) => round.serverCpu, 2),
        middle((round) => round.databaseCpu, 2),
        middle(cpuOf, 2),
        counted ? `${counted.reading} (${counted.all})` : '',
        ((bytes[contender] ?? 0) / 1024).toFixed(0),
        middle((round) => round.megabytes, 0),
      ]),
    ]
  })
  return [
    `### ${title}`,
    '',
    '| | requests/s | p50, ms | p95, ms | CPU server, ms | CPU PostgreSQL, ms | CPU together, ms | statements (all) | kB | memory, MB |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ]
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const number = (value: number) => value.toLocaleString('en-US')
