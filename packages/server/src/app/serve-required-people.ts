import { once } from 'node:events'
import { Readable } from 'node:stream'
import { TRAINING_STATES } from '@tidemark/domain/training-coverage/training-due'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'
import { checked } from '../kernel/checked.ts'
import { Refused } from '../kernel/refusal.ts'
import type { SignedInContext } from '../kernel/request-context.ts'
import { writePeopleCsv } from '../modules/training-coverage/training-coverage.module.ts'
import { admit, refuse, type RouteRefusal } from './admit-to-route.ts'
import type { AppServices } from './app-context.ts'
import { RETRY_AFTER_SECONDS } from './process/busy.ts'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

/** Each holds one of ten connections for as long as its reader takes: two leave the others to everybody else. */
const MOST_AT_ONCE = 2

/** The list of people who have to take courses, as one file: what the list is asked page by page is asked once. */
export function serveRequiredPeople(http: FastifyInstance, services: AppServices) {
  let underWay = 0

  async function* counted(pieces: AsyncGenerator<string, void, void>) {
    underWay += 1
    try {
      yield* pieces
    } finally {
      underWay -= 1
    }
  }

  http.get('/api/required-people.csv', async (request, reply) => {
    const context = await admit(services, request, reply, 'GET /api/required-people.csv')
    if (!context) return reply
    const gone = new AbortController()
    reply.raw.once('close', () => gone.abort())
    const pieces = await writeOrRefuse(context, request.query, gone.signal)
    if (!('next' in pieces)) return refuse(reply, pieces)
    if (underWay >= MOST_AT_ONCE) return refuseRequest(request, reply, OTHERS_FIRST)
    return sendFile(reply, Readable.from(counted(pieces), { objectMode: false }), gone.signal)
  })
}

async function writeOrRefuse(context: SignedInContext, query: unknown, gone: AbortSignal) {
  try {
    return (await writePeopleCsv(context, checked(FILTER, query), gone)) ?? NOT_THEIRS
  } catch (error) {
    if (error instanceof Refused) return error
    throw error
  }
}

/** Waits for the first piece, so that a statement that fails is answered as a failure and not with half a file. */
async function sendFile(reply: FastifyReply, file: Readable, gone: AbortSignal) {
  // Told where it is waited for; unheard, one that comes after that would end the process.
  file.on('error', () => undefined)
  const giveUp = () => file.destroy()
  gone.addEventListener('abort', giveUp)
  if (gone.aborted) giveUp()
  try {
    await once(file, 'readable', { signal: gone })
  } catch (error) {
    giveUp()
    // Nobody hears it; but whatever counts answers has to count one.
    if (gone.aborted) return reply.status(CLIENT_GONE).send()
    throw error
  }
  return reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', 'attachment; filename="Required-training.csv"')
    .send(file)
}

/** As proxies log it. */
const CLIENT_GONE = 499

/** The filter of the list, as an address has it: states with commas between. */
const FILTER = z.object({
  programId: z.string().optional(),
  waveId: z.string().optional(),
  courseId: z.string().optional(),
  unitId: z.string().optional(),
  asOf: z.string().optional(),
  states: z
    .string()
    .transform((states) => states.toLowerCase().split(','))
    .pipe(z.array(z.enum(TRAINING_STATES)).max(TRAINING_STATES.length))
    .optional(),
})

const NOT_THEIRS: RouteRefusal = {
  code: 'NOT_FOUND',
  message: 'What the list is narrowed down to doesn’t exist, or it isn’t yours to see.',
  problems: [],
}

const OTHERS_FIRST: TransportRefusal = {
  status: 503,
  code: 'BUSY',
  message: 'Others are saving such a list just now. Try again in a minute.',
  headers: { 'retry-after': RETRY_AFTER_SECONDS },
}
