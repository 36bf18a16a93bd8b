import type { FastifyInstance } from 'fastify'
import type { LinkedPerson } from '../kernel/personal-link.ts'
import {
  type CheckOutcome,
  readAskedCheck,
  readCheckToken,
  takeCheckAnswers,
} from '../modules/understanding/understanding.module.ts'
import { answerByLink, type ByLink, type LinkKind } from './answer-by-link.ts'
import type { AppServices } from './app-context.ts'

/** What the page of an understanding check asks for. */
export function serveChecks(http: FastifyInstance, services: AppServices): void {
  http.post('/api/check/open', answerByLink(services, CHECK, open))
  http.post('/api/check/answers', answerByLink(services, CHECK, takeAnswers))
}

async function open({ em, person, today }: ByLink<LinkedPerson>) {
  const check = await readAskedCheck(em, person.personId, today)
  if (!check) return 'unknown'
  return check.state === 'open' ? check : check.state
}

async function takeAnswers({ em, person, fields, now }: ByLink<LinkedPerson>) {
  const outcome = await takeCheckAnswers(em, person, fields['answers'], now)
  return outcome === 'taken' ? { taken: true } : outcome
}

const CHECK: LinkKind<LinkedPerson, Exclude<CheckOutcome, 'taken'>> = {
  readToken: readCheckToken,
  refusals: {
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
  },
}
