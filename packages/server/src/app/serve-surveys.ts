import { MINIMUM_SPREAD } from '@tidemark/domain/anonymity/safe-groups'
import type { OpenSurvey } from '@tidemark/domain/readiness/open-survey'
import type { FastifyInstance } from 'fastify'
import {
  readSurvey,
  readSurveyToken,
  takeAnswers,
  type AnswersOutcome,
  type Invited,
  type Survey,
} from '../modules/readiness/readiness.module.ts'
import { answerByLink, type ByLink, type LinkKind } from './answer-by-link.ts'
import type { AppServices } from './app-context.ts'

/** What the survey page asks for. */
export function serveSurveys(http: FastifyInstance, services: AppServices): void {
  http.post('/api/survey/open', answerByLink(services, SURVEY, open))
  // What it answers is a word: there is nothing to compress.
  http.post('/api/survey/answers', { compress: false }, answerByLink(services, SURVEY, take))
}

async function open({ em, person, today }: ByLink<Invited>) {
  const survey = await readSurvey(em, person.inviteeId, today)
  if (!survey) return 'unknown'
  return survey.state === 'open' ? tellSurvey(survey) : survey.state
}

async function take({ em, person, fields, now }: ByLink<Invited>) {
  const { round, answers, comments } = fields
  const sent = { round: typeof round === 'string' ? round : '', answers, comments }
  const outcome = await takeAnswers(em, person, sent, now)
  return outcome === 'taken' ? { taken: true } : outcome
}

/** What the page needs, in all languages of the round, so that changing the language asks nobody. */
function tellSurvey({ content, ...survey }: Survey): OpenSurvey {
  return {
    ...survey,
    commentsFrom: Math.max(MINIMUM_SPREAD, survey.minimumGroupSize),
    anchors: content.anchors,
    items: content.items.map(({ text, scaleMin, scaleMax }) => ({ text, scaleMin, scaleMax })),
  }
}

const SURVEY: LinkKind<Invited, Exclude<AnswersOutcome, 'taken'>> = {
  readToken: readSurveyToken,
  refusals: {
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
  },
}
