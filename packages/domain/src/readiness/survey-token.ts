/** Bytes of a token: the organization's id, the invitee's id, and the seal over both. */
export const SURVEY_TOKEN_BYTES = { id: 16, seal: 32 } as const

/** The address of the survey page; the token stands behind its `#`. */
export const SURVEY_PATH = '/survey'

/** Whether a text looks like a token, base64url: a link that was cut off or broken over two lines is known without asking. */
export const looksLikeSurveyToken = (text: string): boolean => /^[A-Za-z0-9_-]{86}$/.test(text)

/** The token that an address carries; null where it carries none, or not a whole one. */
export function tokenOfHash(hash: string): string | null {
  const token = hash.replace(/^#/, '')
  return looksLikeSurveyToken(token) ? token : null
}
