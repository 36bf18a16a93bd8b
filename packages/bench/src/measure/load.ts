import autocannon, { type Client, type Options, type Result } from 'autocannon'
import type { Ask } from '../paths/ask.ts'
import type { ContenderProcess } from '../servers/contender-process.ts'
import { cpuOfProcess, cpuWithChildren, residentMegabytes } from './cpu-time.ts'

/** What one contender did in one round. */
export interface Round {
  requestsPerSecond: number
  p50: number
  p95: number
  /** Processor milliseconds a request, of the server and of all PostgreSQL processes. */
  serverCpu: number
  databaseCpu: number
  megabytes: number
}

export interface Load {
  connections: number
  seconds: number
  /** The process id of PostgreSQL's postmaster. */
  postmaster: number
  status: number
}

/** Sends one request over and over on fixed connections, and says what it cost. Another status than expected is a fault. */
export async function measure(server: ContenderProcess, ask: Ask, load: Load): Promise<Round> {
  const { connections, seconds, status } = load
  const options = { ...optionsOf(server, ask), connections }
  await send({ ...options, duration: seconds / 3 }, status)
  return costOf(server, load.postmaster, () => send({ ...options, duration: seconds }, status))
}

/** Sends each of the requests once on fixed connections, and says what they cost. */
export async function measureEach(
  server: ContenderProcess,
  asks: readonly Ask[],
  { connections, status, postmaster }: Omit<Load, 'seconds'>,
): Promise<Round> {
  const [first] = asks
  if (!first || asks.length < connections) throw new Error('There must be a request for each connection.')
  let next = 0
  const options = {
    ...optionsOf(server, first),
    connections,
    amount: asks.length,
    setupClient: (client: Client) => {
      const connection = next++
      const own = asks.filter((_, n) => n % connections === connection)
      client.setRequests(own.map(({ method, body = '' }) => ({ method, body })))
    },
  }
  return costOf(server, postmaster, () => send(options, status))
}

async function costOf(
  server: ContenderProcess,
  postmaster: number,
  work: () => ReturnType<typeof send>,
): Promise<Round> {
  const before = await cpuNow(server.pid, postmaster)
  const sent = await work()
  if (sent.count === 0) throw new Error(`${server.url} did not answer once while it was measured.`)
  const after = await cpuNow(server.pid, postmaster)
  return {
    requestsPerSecond: sent.count / sent.seconds,
    p50: sent.p50,
    p95: sent.p95,
    serverCpu: (after.server - before.server) / sent.count,
    databaseCpu: (after.database - before.database) / sent.count,
    megabytes: await residentMegabytes(server.pid),
  }
}

const optionsOf = (server: ContenderProcess, ask: Ask) => ({
  url: server.url + ask.path,
  method: ask.method,
  headers: headersOf(server, ask),
  ...(ask.body === undefined ? {} : { body: ask.body }),
})

async function send(options: Options, status: number) {
  const times: number[] = []
  let wrong = ''
  let started = performance.now()
  let ended = started
  const { errors } = await new Promise<Result>((resolve, reject) => {
    const run = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    run.on('start', () => {
      started = performance.now()
    })
    run.on('response', (_client, code, _bytes, ms) => {
      if (code !== status) wrong = `${code}`
      times.push(ms)
      ended = performance.now()
    })
  })
  if (wrong !== '' || errors > 0) {
    throw new Error(`${options.url} was answered with ${wrong || `${errors} errors`} instead of ${status}.`)
  }
  times.sort((a, b) => a - b)
  return {
    count: times.length,
    seconds: (ended - started) / 1000,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  }
}

/** The value that so large a part of sorted values stays below. */
export const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0

async function cpuNow(server: number, postmaster: number) {
  const [ofServer, ofDatabase] = await Promise.all([cpuOfProcess(server), cpuWithChildren(postmaster)])
  return { server: ofServer, database: ofDatabase }
}

/** What a browser would send, except that nothing is compressed: that would cost every contender the same. */
export function headersOf(server: ContenderProcess, ask: Ask): Record<string, string> {
  return {
    ...server.headers,
    'accept-encoding': 'identity',
    ...(ask.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...ask.headers,
  }
}
