import autocannon, { type Result } from 'autocannon'
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
  await send(server, ask, { ...load, seconds: load.seconds / 3 })
  const before = await cpuNow(server.pid, load.postmaster)
  const sent = await send(server, ask, load)
  if (sent.count === 0) throw new Error(`${ask.path} was not answered once in ${load.seconds} s.`)
  const after = await cpuNow(server.pid, load.postmaster)
  return {
    requestsPerSecond: sent.count / sent.seconds,
    p50: sent.p50,
    p95: sent.p95,
    serverCpu: (after.server - before.server) / sent.count,
    databaseCpu: (after.database - before.database) / sent.count,
    megabytes: await residentMegabytes(server.pid),
  }
}

async function send(server: ContenderProcess, ask: Ask, { connections, seconds, status }: Load) {
  const times: number[] = []
  let wrong = ''
  const started = performance.now()
  const options = {
    url: server.url + ask.path,
    method: ask.method,
    headers: headersOf(server, ask),
    ...(ask.body === undefined ? {} : { body: ask.body }),
    connections,
    duration: seconds,
  }
  const { errors } = await new Promise<Result>((resolve, reject) => {
    const run = autocannon(options, (error, result) => (error ? reject(error) : resolve(result)))
    run.on('response', (_client, code, _bytes, ms) => {
      if (code !== status) wrong = `${code}`
      times.push(ms)
    })
  })
  if (wrong !== '' || errors > 0) {
    throw new Error(`${ask.path} was answered with ${wrong || `${errors} errors`} instead of ${status}.`)
  }
  times.sort((a, b) => a - b)
  const quantile = (q: number) => times[Math.min(times.length - 1, Math.floor(q * times.length))] ?? 0
  return {
    count: times.length,
    seconds: (performance.now() - started) / 1000,
    p50: quantile(0.5),
    p95: quantile(0.95),
  }
}

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
