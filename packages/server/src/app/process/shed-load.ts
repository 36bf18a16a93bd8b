import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RETRY_AFTER_SECONDS } from './busy.ts'
import { refuseRequest, type TransportRefusal } from '../refuse-request.ts'

/** Requests that are worked on at once. Ten connections answer this many in about a second; who waits longer gives up. */
export const MOST_AT_ONCE = 100
/**
 * Half of the waits for the event loop longer than this, three seconds in a row: the processor is the bottleneck. One look is
 * not enough, since a start or a single long task looks the same.
 */
const LOOP_DELAY_MS = 500
const LOOK_MS = 1_000
const LATE_LOOKS = 3

const OVERLOADED: TransportRefusal = {
  status: 503,
  code: 'BUSY',
  message: 'Too many people ask at once. Nothing was changed. Try again in a moment.',
  headers: { 'retry-after': RETRY_AFTER_SECONDS },
}

export interface LoadGate {
  /** How many requests are worked on. */
  inFlight(): number
  close(): void
}

/**
 * Refuses what comes on top of more work than can be done in time, before anything is read or looked up for it: those who are
 * let in get their answer, the others hear at once when to come back. Addresses in `exempt` are always answered.
 */
export function shedLoad(
  http: FastifyInstance,
  { exempt, onShed }: { exempt: readonly string[]; onShed: () => void },
): LoadGate {
  const admitted = new WeakSet<FastifyRequest>()
  const delay = monitorEventLoopDelay({ resolution: 20 })
  let inFlight = 0
  let lateLooks = 0
  delay.enable()
  const timer = setInterval(() => {
    lateLooks = delay.percentile(50) / 1e6 > LOOP_DELAY_MS ? lateLooks + 1 : 0
    delay.reset()
  }, LOOK_MS).unref()

  const isExempt = ({ routeOptions: { url } }: FastifyRequest) => url !== undefined && exempt.includes(url)
  const isTooMuch = () => lateLooks >= LATE_LOOKS || inFlight >= MOST_AT_ONCE
  const shed = (request: FastifyRequest, reply: FastifyReply) => {
    onShed()
    return refuseRequest(request, reply, OVERLOADED)
  }

  http.addHook('onRequest', async (request, reply) =>
    !isExempt(request) && isTooMuch() ? shed(request, reply) : undefined,
  )
  // Counted once its body has arrived: who sends slowly costs little, and must not keep others out.
  http.addHook('preHandler', async (request, reply) => {
    if (isExempt(request)) return
    if (isTooMuch()) return shed(request, reply)
    inFlight += 1
    admitted.add(request)
  })
  // Done once the answer is written: who reads slowly must not keep others out either.
  http.addHook('onSend', async (request) => {
    if (admitted.delete(request)) inFlight -= 1
  })
  return {
    inFlight: () => inFlight,
    close: () => {
      clearInterval(timer)
      delay.disable()
    },
  }
}
