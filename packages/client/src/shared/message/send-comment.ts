import type { CommentTheme } from '@tidemark/domain/readiness/round'
import { postByLink } from '../by-link/post-by-link.ts'

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

const UNREACHABLE = 'The server can’t be reached. What you wrote is still here: try again in a moment.'

/** How the message of this link can be commented on; null where it can't be found or nobody answers. */
export async function openCommenting(token: string): Promise<Commenting | null> {
  const answer = await postByLink('message/commenting', { token })
  // The server's own shape; there is nobody else at this address.
  return answer?.ok ? ((await answer.json()) as Commenting) : null
}

/** Sends a comment; null = taken, else what to tell. */
export async function sendComment(token: string, comment: MessageComment): Promise<string | null> {
  const answer = await postByLink('message/comment', { token, ...comment })
  if (answer?.ok) return null
  const refused = (await answer?.json().catch(() => null)) as Refused | null | undefined // the server's own shape
  return refused?.refusal?.problems?.[0]?.message ?? refused?.refusal?.message ?? UNREACHABLE
}

interface Refused {
  refusal?: { message?: string; problems?: { message: string }[] }
}
