import type { CommentTheme } from '@tidemark/domain/readiness/round'

/** What the server says before somebody comments on a message. */
export interface Commenting {
  fullName: string
  mayBeUnnamed: boolean
  fewest: number
}

/** A comment on a message; its key is made anew for each, so that one that is sent twice is there once. */
export interface MessageComment {
  sendKey: string
  theme: CommentTheme
  body: string
  isNamed: boolean
}

const PATIENCE_MS = 15_000
const UNREACHABLE = 'The server can’t be reached. What you wrote is still here: try again in a moment.'

/** How the message of this link can be commented on; null where it can't be found or nobody answers. */
export async function openCommenting(token: string): Promise<Commenting | null> {
  const answer = await post('commenting', { token })
  // The server's own shape; there is nobody else at this address.
  return answer?.ok ? ((await answer.json()) as Commenting) : null
}

/** Sends a comment; null = taken, else what to tell. */
export async function sendComment(token: string, comment: MessageComment): Promise<string | null> {
  const answer = await post('comment', { token, ...comment })
  if (answer?.ok) return null
  const refused = (await answer?.json().catch(() => null)) as Refused | null | undefined // the server's own shape
  return refused?.refusal?.problems?.[0]?.message ?? refused?.refusal?.message ?? UNREACHABLE
}

interface Refused {
  refusal?: { message?: string; problems?: { message: string }[] }
}

/** Without cookies: whoever is signed in at the same time stays unknown here. */
const post = (route: string, body: object): Promise<Response | null> =>
  fetch(`/api/message/${route}`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
