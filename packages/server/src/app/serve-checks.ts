import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '../kernel/refusal.ts'
import {
  type CheckOutcome,
  readAskedCheck,
  readCheckToken,
  takeCheckAnswers,
} from '../modules/understanding/understanding.module.ts'
import { refuse } from './admit-to-route.ts'
import { type AppServices, tenantManager } from './app-context.ts'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

/** What the page of an understanding check asks for, by the link's token alone: no session is looked up. */
export function serveChecks(http: FastifyInstance, services: AppServices): void {
  http.post('/api/check/open', (request, reply) => openCheck(services, request, reply))
  http.post('/api/check/answers', (request, reply) => sendAnswers(services, request, reply))
}

async function openCheck(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const person = askedBy(services, request)
  if (!person) return refuseRequest(request, reply, REFUSALS.unknown)
  const today = services.clock().toISOString().slice(0, 10)
  const check = await readAskedCheck(
    tenantManager(services.orm.em, person.organizationId),
    person.personId,
    today,
  )
  if (!check) return refuseRequest(request, reply, REFUSALS.unknown)
  return check.state === 'open' ? reply.send(check) : refuseRequest(request, reply, REFUSALS[check.state])
}

async function sendAnswers(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const person = askedBy(services, request)
  if (!person) return refuseRequest(request, reply, REFUSALS.unknown)
  const { answers } = fieldsOf(request)
  try {
    const em = tenantManager(services.orm.em, person.organizationId)
    const outcome = await takeCheckAnswers(em, person, answers, services.clock())
    return outcome === 'taken'
      ? reply.send({ taken: true })
      : refuseRequest(request, reply, REFUSALS[outcome])
  } catch (error) {
    if (error instanceof Refused) return refuse(reply, error)
    throw error
  }
}

function askedBy({ secret }: AppServices, request: FastifyRequest) {
  const { token } = fieldsOf(request)
  return typeof token === 'string' ? readCheckToken(secret, token) : null
}

const fieldsOf = ({ body }: FastifyRequest): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? { ...body } : {}

const REFUSALS: Readonly<Record<Exclude<CheckOutcome, 'taken'>, TransportRefusal>> = {
  unknown: {
    status: 404,
    code: 'NOT_FOUND',
    message: 'This link leads to no check. Make sure that all of it was taken from the mail.',
  },
  answered: {
    status: 409,
    code: 'ALREADY_ANSWERED',
    message: 'This link has been used to answer. Each person answers once.',
  },
  closed: { status: 410, code: 'CLOSED', message: 'This check has ended; answers are taken no more.' },
}
