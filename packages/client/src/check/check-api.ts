/** A check as the server tells whoever it asks. */
export interface AskedCheck {
  checkId: string
  programName: string
  organizationName: string
  about: string | null
  closesOn: string
  minimumGroupSize: number
  questions: { kind: 'choice' | 'scale'; text: string; options: string[] }[]
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

/** The check that a link leads to, or why there is none. */
export async function openCheck(token: string): Promise<AskedCheck | Refusal> {
  const answer = await post('open', { token })
  // The server's own shape; there is nobody else at this address.
  return typeof answer === 'string' ? answer : ((await answer.json()) as AskedCheck)
}

/** Sends what somebody answers; null = taken. */
export async function sendCheck(token: string, answers: (number | null)[]): Promise<Refusal | null> {
  const answer = await post('answers', { token, answers })
  return typeof answer === 'string' ? answer : null
}

/** Without cookies: whoever is signed in to the app at the same time stays unknown here. */
async function post(route: string, body: object): Promise<Response | Refusal> {
  const answer = await fetch(`/api/check/${route}`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  return answer?.ok ? answer : (REFUSALS[answer?.status ?? 0] ?? 'unreachable')
}
