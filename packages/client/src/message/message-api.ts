/** A message as the server tells whoever it is for. */
export interface Message {
  organization: string
  program: string
  title: string
  sender: string
  deliveredOn: string
  /** Laid out by the server, safe to show as it is. */
  html: string
  meeting: string[]
  commentWay: 'comment_page' | 'reply' | 'in_person' | null
  replyTo: string | null
  /** When this reader was reached; null = not yet. */
  reachedOn: string | null
  isOptional: boolean
  hasOptedOut: boolean
}

/** Why nothing came back that could be shown. */
export type Refusal = 'unknown' | 'unreachable'

const PATIENCE_MS = 15_000

/** The message that a link leads to, or why there is none. */
export async function openMessage(token: string): Promise<Message | Refusal> {
  const answer = await post('open', { token })
  // The server's own shape; there is nobody else at this address.
  return typeof answer === 'string' ? answer : ((await answer.json()) as Message)
}

/** Says that the reader has read it and knows whom to ask; null = it is on file. */
export async function confirmMessage(token: string): Promise<Refusal | null> {
  const answer = await post('confirm', { token })
  return typeof answer === 'string' ? answer : null
}

/** Says whether the reader wants mails that are good to know and no more; null = it is on file. */
export async function chooseMails(token: string, wants: boolean): Promise<Refusal | null> {
  const answer = await post('mails', { token, wants })
  return typeof answer === 'string' ? answer : null
}

/** Without cookies: the link alone speaks for the reader. */
async function post(route: string, body: object): Promise<Response | Refusal> {
  const answer = await fetch(`/api/message/${route}`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  if (answer?.ok) return answer
  return answer?.status === 404 ? 'unknown' : 'unreachable'
}
