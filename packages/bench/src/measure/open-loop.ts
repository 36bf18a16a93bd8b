import { Agent, request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Ask } from '../paths/ask.ts'
import type { ContenderProcess } from '../servers/contender-process.ts'
import { headersOf } from './load.ts'

/** A request with the moment at which it is due, in milliseconds from the start. */
export interface Arrival {
  atMs: number
  ask: Ask
}

export interface Answered {
  status: number
  /** From the moment at which the request was due, whatever held it up, until all of its answer was there. */
  ms: number
}

/** Sends each request at its time, however the server fares with those before it; answers come in the same order. */
export async function sendOnSchedule(
  server: ContenderProcess,
  arrivals: readonly Arrival[],
): Promise<Answered[]> {
  const agent = new Agent({ keepAlive: true })
  const started = performance.now()
  const sent: Promise<Answered>[] = []
  for (const { atMs, ask } of arrivals) {
    const early = started + atMs - performance.now()
    if (early > 0) await wait(early)
    sent.push(
      sendOne(agent, server, ask).then((status) => ({ status, ms: performance.now() - started - atMs })),
    )
  }
  try {
    return await Promise.all(sent)
  } finally {
    agent.destroy()
  }
}

function sendOne(agent: Agent, server: ContenderProcess, ask: Ask): Promise<number> {
  return new Promise((resolve, reject) => {
    const options = { agent, method: ask.method, headers: headersOf(server, ask) }
    const sending = request(server.url + ask.path, options, (response) => {
      response.once('error', reject)
      response.once('end', () => resolve(response.statusCode ?? 0))
      response.resume()
    })
    sending.once('error', reject)
    sending.end(ask.body)
  })
}
