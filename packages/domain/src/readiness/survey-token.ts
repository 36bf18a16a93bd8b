import { z } from 'zod'

/** Bytes of a token: the organization's id, the invitee's id, and the seal over both. */
export const SURVEY_TOKEN_BYTES = { id: 16, seal: 32 } as const

/** How a token looks, in base64url: a link that was cut off or broken over two lines is known without asking anybody. */
export const surveyToken = z.string().regex(/^[A-Za-z0-9_-]{86}$/)

/** The address of the survey page; the token stands behind its `#`. */
export const SURVEY_PATH = '/survey'

/** The token that an address carries; null where it carries none, or not a whole one. */
export function tokenOfHash(hash: string): string | null {
  const result = surveyToken.safeParse(hash.replace(/^#/, ''))
  return result.success ? result.data : null
}
