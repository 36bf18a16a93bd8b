import { setTimeout as wait } from 'node:timers/promises'
import type { BenchDatabase } from '../data/open-database.ts'
import { beginDelivery, planDelivery, removeDelivery } from '../data/delivery-of-all.ts'
import type { Ask } from '../paths/ask.ts'
import type { ContenderProcess } from '../servers/contender-process.ts'
import { openMailSink } from '../servers/mail-sink.ts'
import { startMailingProduct } from '../servers/start-contenders.ts'
import { quantile } from './load.ts'
import { sendOnSchedule } from './open-loop.ts'

export const DELIVERY = 'delivery'

/** What happened to one mail to many, and to those who used the product meanwhile. */
export interface DeliveryRun {
  people: number
  /** Until its people were frozen and its letters were sure to leave. */
  freezeMs: number
  /** Requests that the same process answered before, and while letters left: milliseconds. */
  idle: { p50: number; p99: number }
  meanwhile: { p50: number; p99: number }
  /** Letters that left while requests were measured, in a second. */
  lettersPerSecond: number
  /** Letters that had not arrived at last, or had arrived twice. */
  lost: number
  doubled: number
}

const REQUESTS_PER_SECOND = 40
const LONGEST_MS = 15 * 60_000

/** One mail to 10,000 people, from a process that serves people and sends at the same time, to a mail server that takes all. */
export async function measureDelivery(
  database: BenchDatabase,
  { ask, seconds }: { ask: Ask; seconds: number },
): Promise<DeliveryRun> {
  const { adminUrl, appUrl } = database
  const people = await planDelivery(adminUrl)
  const sink = await openMailSink()
  const product = await startMailingProduct(database, sink.url)
  try {
    await timeRequests(product, ask, seconds)
    const idle = await timeRequests(product, ask, seconds)
    const freezeMs = await beginDelivery(appUrl)
    await untilArrived(sink.arrived, 1)
    const before = sink.arrived.size
    const started = performance.now()
    const meanwhile = await timeRequests(product, ask, seconds)
    const lettersPerSecond = ((sink.arrived.size - before) / (performance.now() - started)) * 1000
    await untilArrived(sink.arrived, people)
    const counts = [...sink.arrived.values()]
    const doubled = counts.filter((count) => count > 1).length
    return { people, freezeMs, idle, meanwhile, lettersPerSecond, lost: people - counts.length, doubled }
  } finally {
    await product.close()
    await sink.close()
    await removeDelivery(adminUrl)
  }
}

/** As many requests in each second, however the server fares. */
async function timeRequests(product: ContenderProcess, ask: Ask, seconds: number) {
  const count = Math.max(10, Math.round(REQUESTS_PER_SECOND * seconds))
  const arrivals = Array.from({ length: count }, (_, n) => ({ atMs: (n * 1000) / REQUESTS_PER_SECOND, ask }))
  const answered = await sendOnSchedule(product, arrivals)
  const other = answered.find(({ status }) => status !== 200)
  if (other) throw new Error(`The product answered with ${other.status} while letters left.`)
  const times = answered.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99) }
}

async function untilArrived(arrived: ReadonlyMap<string, number>, count: number): Promise<void> {
  const started = performance.now()
  while (arrived.size < count && performance.now() - started < LONGEST_MS) await wait(20)
}
