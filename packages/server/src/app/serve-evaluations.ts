import type { FastifyInstance } from 'fastify'
import type { LinkedPerson } from '../kernel/personal-link.ts'
import {
  readAskedReaction,
  readEvaluationToken,
  takeReaction,
} from '../modules/training-evaluation/training-evaluation.module.ts'
import { answerByLink, type ByLink, type LinkKind } from './answer-by-link.ts'
import type { AppServices } from './app-context.ts'

/** What the page asks for on which somebody says how a session was. */
export function serveEvaluations(http: FastifyInstance, services: AppServices): void {
  http.post('/api/evaluate/open', answerByLink(services, EVALUATION, open))
  http.post('/api/evaluate/answers', answerByLink(services, EVALUATION, takeAnswers))
}

async function open({ em, person, today }: ByLink<LinkedPerson>) {
  const asked = await readAskedReaction(em, person.personId, today)
  if (!asked) return 'unknown'
  return asked.state === 'open' ? asked : 'closed'
}

async function takeAnswers({ em, person, fields, now }: ByLink<LinkedPerson>) {
  const { answers, comment } = fields
  const outcome = await takeReaction(em, person, { answers, comment }, now)
  return outcome === 'taken' ? { taken: true } : outcome
}

/** The entry that a link names is gone once somebody has answered: a link that was used can't be told from one that never was. */
const EVALUATION: LinkKind<LinkedPerson, 'closed'> = {
  readToken: readEvaluationToken,
  refusals: {
    unknown: {
      status: 404,
      code: 'NOT_FOUND',
      message:
        'This link leads to nothing any more: it has been used, what it asked about has ended, or a part of it is missing.',
    },
    closed: { status: 410, code: 'CLOSED', message: 'This has ended; answers are taken no more.' },
  },
}
