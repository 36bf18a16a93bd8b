import type { Person } from '../data/survey-people.ts'
import { SURVEY } from '../data/survey-round.ts'
import { PROGRAM } from '../data/write-program.ts'
import { type Ask, askOperation } from './ask.ts'
import type { Contender } from './measured-path.ts'

export const SURVEY_ANSWERS = 'survey-answers'

/** Contenders that take answers; PostGraphile would need a function that is this very statement. */
export const TAKING = ['product', 'limit'] as const satisfies readonly Contender[]
export type Taking = (typeof TAKING)[number]

/** One person's answers, as each contender takes them. */
export function askAnswers(contender: Taking, { token, inviteeId, answers, comments }: Person): Ask {
  const round = SURVEY
  return contender === 'product'
    ? post('/api/survey/answers', { token, round, answers, comments })
    : post('/answers', { invitee: inviteeId, round, answers, comments })
}

const post = (path: string, body: object): Ask => ({ method: 'POST', path, body: JSON.stringify(body) })

/** The page on which it is seen how many have answered. */
export const askProgress = (): Promise<Ask> =>
  askOperation('ReadinessRound_Page', { roundId: SURVEY, programId: PROGRAM })
