import type { Language, Wording } from '@tidemark/domain/readiness/instrument'
import type { CommentTheme } from '@tidemark/domain/readiness/round'

/** A round as the server tells whoever it asks. */
export interface Survey {
  roundId: string
  roundName: string
  programName: string
  organizationName: string
  closesOn: string
  minimumGroupSize: number
  /** From how many people on comments are shown. */
  commentsFrom: number
  asksForComments: boolean
  languages: Language[]
  language: Language | null
  anchors: { lowest: Wording; highest: Wording }
  items: { text: Wording; scaleMin: number; scaleMax: number }[]
}

/** What somebody answers. */
export interface Answers {
  round: string
  answers: (number | null)[]
  comments: { theme: CommentTheme; body: string }[]
}

/** Why nothing came back that could be shown or was taken. */
export type Refusal = 'unknown' | 'answered' | 'closed' | 'unreachable' | 'refused'

const REFUSALS: Readonly<Record<number, Refusal>> = {
  404: 'unknown',
  409: 'answered',
  410: 'closed',
  422: 'refused',
}
const PATIENCE_MS = 15_000
/** Told that too many come at once, the page comes again by itself so often. */
const TRIES = 5

/** The survey that a link leads to, or why there is none. */
export async function openSurvey(token: string): Promise<Survey | Refusal> {
  const answer = await post('open', { token })
  // The server's own shape; there is nobody else at this address.
  return typeof answer === 'string' ? answer : ((await answer.json()) as Survey)
}

/** Sends what somebody answers; null = taken. */
export async function sendAnswers(token: string, answers: Answers): Promise<Refusal | null> {
  const answer = await post('answers', { token, ...answers })
  return typeof answer === 'string' ? answer : null
}

/** Without cookies: whoever is signed in to the app at the same time stays unknown here. */
async function post(route: string, body: object, tries = TRIES): Promise<Response | Refusal> {
  const answer = await fetch(`/api/survey/${route}`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  if (answer?.ok) return answer
  if (answer?.status !== 503 || tries <= 1) return REFUSALS[answer?.status ?? 0] ?? 'unreachable'
  // Those who were turned away together shall not come again together.
  const waitMs = Number(answer.headers.get('retry-after') ?? 2) * 1000 * (0.5 + Math.random())
  await new Promise((resolve) => setTimeout(resolve, waitMs))
  return post(route, body, tries - 1)
}
