import { deepStrictEqual } from 'node:assert/strict'
import { answeredAtLeast } from '../../../domain/src/readiness/participation.ts'
import type { BenchDatabase } from '../data/open-database.ts'
import { findAnswers, makePeople, type Person } from '../data/survey-people.ts'
import { closeSurveyRound, openSurveyRound, removeSurveyRound } from '../data/survey-round.ts'
import { at } from '../paths/measured-path.ts'
import { askAnswers, askProgress, SURVEY_ANSWERS, TAKING, type Taking } from '../paths/survey-answers.ts'
import type { PathResult } from '../report/path-result.ts'
import type { ContenderProcess } from '../servers/contender-process.ts'
import type { Contenders } from '../servers/start-contenders.ts'
import { COUNTED_REQUESTS, countStatements } from './count-statements.ts'
import { fetchAnswer } from './fetch-answer.ts'
import { measureEach, quantile } from './load.ts'
import { planMinute } from './plan-minute.ts'
import { sendOnSchedule } from './open-loop.ts'

/** What happened to a round of readiness from its opening to its end. */
export interface SurveyRun {
  asked: number
  units: number
  openMs: number
  minute: SurveyMinute
  /** How many had answered when it was closed. */
  answered: number
  closeMs: number
}

/** What came of many who answered when they liked, whatever the server did. */
export interface SurveyMinute {
  people: number
  requests: number
  seconds: number
  p50: number
  p99: number
  longest: number
  lost: number
  doubled: number
  /** People who were never told that their answers were taken. */
  turnedAway: number
  /** People who sent twice and were told so both times. */
  toldTwice: number
  /** Answers of the server by status. */
  statuses: Record<string, number>
  /** From the last answer until the round's page said how many there are. */
  shownMs: number
}

interface SurveySettings {
  rounds: number
  postmaster: number
}

const CONNECTIONS = 32
const MOST_IN_A_MINUTE = 10_000
/** So many answer as fast as they can at most, beside those of the minute. */
const MOST_AT_ONCE = 40_000

/**
 * A whole round: opened by the product, answered by thousands on their own schedule, then by 32 at a time to the product and
 * to a bare server in turn, and closed by the product.
 */
export async function measureSurvey(
  database: BenchDatabase,
  servers: Contenders,
  { rounds, postmaster }: SurveySettings,
  say: (line: string) => void,
): Promise<{ survey: SurveyRun; atOnce: PathResult }> {
  const { adminUrl, appUrl, secret } = database
  const { invitees, units, openMs } = await openSurveyRound(adminUrl, appUrl)
  const people = makePeople(invitees, secret)
  let used = 0
  const take = (count: number): Person[] => people.slice(used, (used += count))

  const bytes = await compareTaking(servers, take)
  const counted = (contender: Taking) => {
    const own = take(COUNTED_REQUESTS)[Symbol.iterator]()
    return countStatements(adminUrl, servers[contender], () => askAnswers(contender, nextOf(own)))
  }
  const statements = { product: await counted('product'), limit: await counted('limit') }

  const known = people.slice(0, used)
  const inAMinute = take(Math.min(MOST_IN_A_MINUTE, Math.floor(people.length / 5)))
  const minute = await measureMinute(database, servers.product, inAMinute, known)
  say(`${minute.people} people answered within ${minute.seconds.toFixed(0)} s`)

  // The first pair only warms up, so there is one more than is kept.
  const each = Math.floor(Math.min(MOST_AT_ONCE, people.length - used) / (2 * (rounds + 1)))
  const load = { connections: CONNECTIONS, status: 200, postmaster }
  const measured: Required<Pick<PathResult['rounds'], Taking>> = { product: [], limit: [] }
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of round % 2 === 0 ? TAKING : TAKING.toReversed()) {
      const taking = take(each)
      const asks = taking.map((person) => askAnswers(contender, person))
      const result = await measureEach(servers[contender], asks, load)
      known.push(...taking)
      if (round > 0) measured[contender].push(result)
    }
  }
  deepStrictEqual(await findAnswers(adminUrl, known), { lost: 0, doubled: 0 })
  const closeMs = await closeSurveyRound(appUrl)
  await removeSurveyRound(adminUrl)
  return {
    survey: { asked: people.length, units, openMs, minute, answered: known.length, closeMs },
    atOnce: {
      name: SURVEY_ANSWERS,
      title: 'Survey answers, 32 at once',
      rounds: measured,
      bytes,
      statements,
    },
  }
}

/** Both say that they took an answer, in the same words. */
async function compareTaking(servers: Contenders, take: (count: number) => Person[]) {
  const bytes: Record<string, number> = {}
  for (const contender of TAKING) {
    for (const person of take(1)) {
      const text = await (await fetchAnswer(servers[contender], askAnswers(contender, person))).text()
      deepStrictEqual(JSON.parse(text), { taken: true }, `${contender} did not take an answer.`)
      bytes[contender] = text.length
    }
  }
  return bytes
}

function nextOf<Value>(values: Iterator<Value>): Value {
  const { value, done } = values.next()
  if (done) throw new Error('There are no more of them.')
  return value
}

/** Adds those who were told that their answers were taken to the ones of whom that is known. */
async function measureMinute(
  { adminUrl }: BenchDatabase,
  product: ContenderProcess,
  people: readonly Person[],
  known: Person[],
): Promise<SurveyMinute> {
  // Whoever answers has no session, and each a browser of their own.
  const server = { ...product, headers: {} }
  const { seconds, sendings } = planMinute(people)
  const answered = await sendOnSchedule(
    server,
    sendings.map(({ atMs, person }) => ({ atMs, ask: askAnswers('product', person) })),
  )
  const taken = Map.groupBy(
    sendings.filter((_, n) => answered[n]?.status === 200),
    ({ person }) => person,
  )
  known.push(...taken.keys())
  const shownMs = await waitUntilShown(product, known.length)
  const times = answered.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const byStatus = Map.groupBy(answered, ({ status }) => String(status))
  return {
    people: people.length,
    requests: sendings.length,
    seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    longest: times.at(-1) ?? 0,
    ...(await findAnswers(adminUrl, known)),
    turnedAway: people.length - taken.size,
    toldTwice: [...taken.values()].filter((told) => told.length > 1).length,
    statuses: Object.fromEntries([...byStatus].map(([status, all]) => [status, all.length])),
    shownMs,
  }
}

const LONGEST_UNTIL_SHOWN_MS = 30_000

/** Asks for the round's page, as often as it answers, until it says so many. */
async function waitUntilShown(product: ContenderProcess, answered: number): Promise<number> {
  const ask = await askProgress()
  const started = performance.now()
  for (;;) {
    const page: unknown = await (await fetchAnswer(product, ask)).json()
    const ms = performance.now() - started
    const shown = at(page, 'data', 'readinessRound', 'answeredAtLeast')
    if (shown === answeredAtLeast(answered)) return ms
    if (ms > LONGEST_UNTIL_SHOWN_MS)
      throw new Error(`The page says ${JSON.stringify(page).slice(0, 500)} instead of ${answered}.`)
  }
}
