/** Bytes of a token: the organization's id, the id of the row that stands for the person, and the seal over both. */
export const PERSONAL_TOKEN_BYTES = { id: 16, seal: 32 } as const

/** Whether a text looks like a token, base64url: a link that was cut off or broken over two lines is known without asking. */
export const looksLikePersonalToken = (text: string): boolean => /^[A-Za-z0-9_-]{86}$/.test(text)

/** The token that an address carries behind its `#`; null where it carries none, or not a whole one. */
export function tokenOfHash(hash: string): string | null {
  const token = hash.replace(/^#/, '')
  return looksLikePersonalToken(token) ? token : null
}
