import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BenchDatabase, openDatabase } from '../src/data/open-database.ts'
import { CONTENDERS } from '../src/paths/measured-path.ts'
import { type Report, toMarkdown } from '../src/report/write-report.ts'
import { runBench } from '../src/run-bench.ts'
import { readSettings } from '../src/settings.ts'

const SIZE = ['--units', '60', '--employees', '600', '--observations', '3000']

/** Correctness alone: how fast anything is, a busy machine can't say. */
describe('a small bench', () => {
  let cache: string
  let database: BenchDatabase
  let report: Report
  const said: string[] = []

  beforeAll(async () => {
    cache = await mkdtemp(join(tmpdir(), 'tidemark-bench-'))
    await chmod(cache, 0o711)
    const settings = {
      ...readSettings([...SIZE, '--rounds', '1', '--connections', '2']),
      cache,
      secondsPerRound: 0.2,
    }
    database = await openDatabase(cache, settings, (line) => said.push(line))
    report = await runBench(database, settings, (line) => said.push(line))
  })
  afterAll(async () => {
    await database?.close()
    if (database) await rm(dirname(database.dataDirectory), { recursive: true, force: true })
    await rm(cache, { recursive: true, force: true })
  })

  it('finds the kept counts equal to a recount of every observation', () => {
    expect(said.join('\n')).toContain('recounted from every observation: the same')
  })

  it('gets the same answer from each contender, on every path', () => {
    expect(said.filter((line) => line.endsWith('all answer alike'))).toHaveLength(report.paths.length - 1)
    expect(report.paths.map(({ name }) => name)).toEqual([
      'board-screen',
      'board-tree',
      'board-unchanged',
      'list',
      'program-room',
      'readiness-results',
      'survey-answers',
    ])
  })

  it('finds every answer of those who sent once or twice, once, and the round’s page tells of them', () => {
    expect(report.survey).toMatchObject({
      asked: 600,
      units: 60,
      minute: {
        people: 120,
        requests: 125,
        lost: 0,
        doubled: 0,
        turnedAway: 0,
        toldTwice: 0,
        statuses: { 200: 120, 409: 5 },
      },
    })
    expect(toMarkdown(report)).toContain('| Survey answers of 120 people in 1 s |  | lost | ≤ 0 | 0 | met |')
  })

  it('sends one mail to each person, from a process that answers meanwhile', () => {
    expect(report.delivery).toMatchObject({ people: 600, lost: 0, doubled: 0 })
    expect(toMarkdown(report)).toContain('| A mail to 600 people |  | doubled | ≤ 0 | 0 | met |')
  })

  it('measures each contender and writes the tables', () => {
    for (const { rounds } of report.paths) {
      for (const contender of CONTENDERS) {
        for (const round of rounds[contender] ?? []) expect(round.requestsPerSecond).toBeGreaterThan(0)
      }
    }
    expect(toMarkdown(report)).toContain('| Board, whole tree | PostGraphile | requests/s | ≥ 4 × |')
  })
})
