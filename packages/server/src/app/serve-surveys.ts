import { MINIMUM_SPREAD } from '@tidemark/domain/anonymity/safe-groups'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Refused } from '../kernel/refusal.ts'
import {
  readSurvey,
  readSurveyToken,
  takeAnswers,
  type AnswersOutcome,
  type Survey,
} from '../modules/readiness/readiness.module.ts'
import { refuse } from './admit-to-route.ts'
import { tenantManager, type AppServices } from './app-context.ts'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

/**
 * What the survey page asks for, by the link's token alone: no session is looked up, so nothing here could tell an account.
 * There is no limit per address, since the people of a company come from one; the load gate holds for all of them together.
 */
export function serveSurveys(http: FastifyInstance, services: AppServices): void {
  http.post('/api/survey/open', (request, reply) => openSurvey(services, request, reply))
  // What it answers is a word: there is nothing to compress.
  http.post('/api/survey/answers', { compress: false }, (request, reply) =>
    sendAnswers(services, request, reply),
  )
}

async function openSurvey(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const invited = invitedBy(services, request)
  if (!invited) return refuseRequest(request, reply, REFUSALS.unknown)
  const today = services.clock().toISOString().slice(0, 10)
  const survey = await readSurvey(tenantOf(services, invited), invited.inviteeId, today)
  if (!survey) return refuseRequest(request, reply, REFUSALS.unknown)
  if (survey.state !== 'open') return refuseRequest(request, reply, REFUSALS[survey.state])
  return reply.send(tellSurvey(survey))
}

async function sendAnswers(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const invited = invitedBy(services, request)
  if (!invited) return refuseRequest(request, reply, REFUSALS.unknown)
  const { round, answers, comments } = fieldsOf(request)
  const sent = { round: typeof round === 'string' ? round : '', answers, comments }
  try {
    const outcome = await takeAnswers(tenantOf(services, invited), invited, sent, services.clock())
    return outcome === 'taken'
      ? reply.send({ taken: true })
      : refuseRequest(request, reply, REFUSALS[outcome])
  } catch (error) {
    if (error instanceof Refused) return refuse(reply, error)
    throw error
  }
}

const tenantOf = ({ orm }: AppServices, { organizationId }: { organizationId: string }) =>
  tenantManager(orm.em, organizationId)

function invitedBy({ secret }: AppServices, request: FastifyRequest) {
  const { token } = fieldsOf(request)
  return typeof token === 'string' ? readSurveyToken(secret, token) : null
}

const fieldsOf = ({ body }: FastifyRequest): Record<string, unknown> =>
  typeof body === 'object' && body !== null ? { ...body } : {}

/** What the page needs, in all languages of the round, so that changing the language asks nobody. */
function tellSurvey({ content, ...survey }: Survey) {
  return {
    ...survey,
    commentsFrom: Math.max(MINIMUM_SPREAD, survey.minimumGroupSize),
    anchors: content.anchors,
    items: content.items.map(({ text, scaleMin, scaleMax }) => ({ text, scaleMin, scaleMax })),
  }
}

const REFUSALS: Readonly<Record<Exclude<AnswersOutcome, 'taken'>, TransportRefusal>> = {
  unknown: {
    status: 404,
    code: 'NOT_FOUND',
    message:
      'This link leads to no survey. Check that all of it was taken from the mail, or ask for another.',
  },
  answered: {
    status: 409,
    code: 'ALREADY_ANSWERED',
    message: 'This link has been used to answer. Each person answers once.',
  },
  closed: { status: 410, code: 'CLOSED', message: 'This survey has ended; answers are taken no more.' },
}
