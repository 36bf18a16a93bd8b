import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { LinkedPerson } from '../kernel/personal-link.ts'
import { isId } from '../kernel/load.ts'
import { Refused } from '../kernel/refusal.ts'
import { readSourceKey, receiveStatements } from '../modules/learning-records/learning-records.module.ts'
import { invalid, refuse } from './admit-to-route.ts'
import { tenantManager, type AppServices } from './app-context.ts'
import { limitCalls } from './limit-calls.ts'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

/** Statements of 250 people need more room than our own pages do. */
const LARGEST_BODY_BYTES = 1_000_000
const CALLS_A_MINUTE = 600
/** How often statements are settled anew when somebody else changed the same entry at the same moment. */
const TRIES = 3

/** The versions of the specification that callers may ask for, and what each is answered. */
const VERSIONS = [
  { asked: /^1\.0(\.\d+)?$/, answered: '1.0.3' },
  { asked: /^2\.0(\.\d+)?$/, answered: '2.0.0' },
] as const

/**
 * What learning systems send to (IEEE 9274.1.1; xAPI 1.0.3, Communication): statements are taken and none is handed out. The
 * key in the header speaks for the system; no cookie is looked at, so a page elsewhere could do nothing here with a viewer's.
 */
export async function serveLearningRecords(http: FastifyInstance, services: AppServices): Promise<void> {
  const mayCallAgain = limitCalls(CALLS_A_MINUTE)
  await http.register(
    (xapi, _options, done) => {
      xapi.addHook('onRequest', (request, reply, next) => {
        const version = versionOf(request)
        void reply.header('x-experience-api-version', version ?? '2.0.0').header('cache-control', 'no-store')
        if (version === null && request.routeOptions.url !== '/xapi/about')
          return void refuseRequest(request, reply, NO_VERSION)
        next()
      })
      xapi.setErrorHandler((error: FastifyError, request, reply) => {
        if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuseRequest(request, reply, TOO_LARGE)
        throw error
      })
      xapi.get('/about', () => ({ version: VERSIONS.map(({ answered }) => answered) }))

      const options = {
        bodyLimit: LARGEST_BODY_BYTES,
        config: { takesForeignForms: true as const },
        onRequest: (request: FastifyRequest, reply: FastifyReply, next: () => void) => {
          const source = sourceOf(services, request)
          if (!source) return void refuseRequest(request, reply, NO_KEY)
          if (!mayCallAgain(source.personId, services.clock()))
            return void refuseRequest(request, reply, TOO_MANY)
          next()
        },
      }
      xapi.post('/statements', options, (request, reply) => {
        const { body } = request
        return take(services, request, reply, { statements: Array.isArray(body) ? body : [body] })
      })
      xapi.put<{ Querystring: { statementId?: string } }>('/statements', options, (request, reply) => {
        const { statementId } = request.query
        const problem = findIdProblem(statementId, request.body)
        if (problem !== null) return refuse(reply, invalid('statementId', problem), 400)
        return take(services, request, reply, {
          statements: [request.body],
          statementId: statementId?.toLowerCase(),
        })
      })
      done()
    },
    { prefix: '/xapi' },
  )
}

async function take(
  services: AppServices,
  request: FastifyRequest,
  reply: FastifyReply,
  sent: { statements: unknown[]; statementId?: string | undefined },
): Promise<FastifyReply> {
  const source = sourceOf(services, request)
  if (!source) return refuseRequest(request, reply, NO_KEY)
  const now = services.clock()
  void reply.header('x-experience-api-consistent-through', now.toISOString())
  try {
    const receipt = await retried(() =>
      receiveStatements(tenantManager(services.orm.em, source.organizationId), source, { ...sent, now }),
    )
    if (receipt.is === 'unknown') return await refuseRequest(request, reply, NO_KEY)
    if (receipt.is === 'other_content') return await refuseRequest(request, reply, otherContent(receipt.id))
    return await (sent.statementId === undefined ? reply.send(receipt.ids) : reply.status(204).send())
  } catch (error) {
    if (error instanceof Refused) return refuse(reply, error, error.code === 'CONFLICT' ? 503 : 400)
    throw error
  }
}

async function retried<Result>(act: () => Promise<Result>, triesLeft = TRIES): Promise<Result> {
  try {
    return await act()
  } catch (error) {
    if (triesLeft > 1 && error instanceof Refused && error.code === 'CONFLICT')
      return retried(act, triesLeft - 1)
    throw error
  }
}

const versionOf = ({ headers }: FastifyRequest): string | null => {
  const asked = headers['x-experience-api-version']
  return (
    VERSIONS.find((known) => typeof asked === 'string' && known.asked.test(asked.trim()))?.answered ?? null
  )
}

/** The password of HTTP Basic (RFC 7617); whatever name stands before it makes no difference. */
function sourceOf({ secret }: AppServices, { headers }: FastifyRequest): LinkedPerson | null {
  const [, encoded = ''] = /^basic +([a-z0-9+/=_-]+)$/i.exec(headers.authorization ?? '') ?? []
  const [, ...key] = Buffer.from(encoded, 'base64').toString().split(':')
  return readSourceKey(secret, key.join(':'))
}

function findIdProblem(statementId: unknown, body: unknown): string | null {
  if (typeof statementId !== 'string' || !isId(statementId)) return 'Name the statement by a UUID.'
  const own = typeof body === 'object' && body !== null && 'id' in body ? body.id : statementId
  const isSame = typeof own === 'string' && own.toLowerCase() === statementId.toLowerCase()
  return isSame ? null : 'The statement says another id of itself.'
}

const NO_VERSION: TransportRefusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'Send the header X-Experience-API-Version with 1.0.3 or 2.0.0.',
}
const NO_KEY: TransportRefusal = {
  status: 401,
  code: 'UNAUTHENTICATED',
  message: 'Send the key of a learning source as the password of HTTP Basic; HR makes one in Tidemark.',
  headers: { 'www-authenticate': 'Basic realm="Tidemark", charset="UTF-8"' },
}
const TOO_LARGE: TransportRefusal = {
  status: 413,
  code: 'TOO_LARGE',
  message: 'The body is larger than 1 MB. Send fewer statements at once.',
}
const TOO_MANY: TransportRefusal = {
  status: 429,
  code: 'TOO_MANY_TRIES',
  message: `A learning source may call ${CALLS_A_MINUTE} times a minute. Send several statements at once.`,
  headers: { 'retry-after': '60' },
}
const otherContent = (id: string): TransportRefusal => ({
  status: 409,
  code: 'CONFLICT',
  message: `Another statement has the id ${id}, and says something else.`,
})
