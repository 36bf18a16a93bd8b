const MENTION = /@\[([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\]/gi

/** A stretch of a comment: words as they were written, or somebody called by name, told by the key of their account. */
export type BodyPart =
  | { readonly text: string; readonly accountId?: never }
  | { readonly accountId: string; readonly text?: never }

/** How a comment's body calls somebody: by the key of their account, so that they are shown under the name that they have now. */
export const mentionOf = (accountId: string): string => `@[${accountId}]`

/** A comment's body cut into words and mentions, in order; none is empty. */
export function partsOfBody(body: string): BodyPart[] {
  const parts: BodyPart[] = []
  let end = 0
  for (const { 0: whole, 1: accountId = '', index } of body.matchAll(MENTION)) {
    if (index > end) parts.push({ text: body.slice(end, index) })
    parts.push({ accountId: accountId.toLowerCase() })
    end = index + whole.length
  }
  if (end < body.length) parts.push({ text: body.slice(end) })
  return parts
}

/** The accounts that a comment's body calls, each once, in the order in which they are first called. */
export const mentionedIn = (body: string): string[] => [
  ...new Set(partsOfBody(body).flatMap(({ accountId }) => accountId ?? [])),
]
