const nameOf = (token: string) => `tidemark.comment.${token}`

/** What was typed about a message and not sent yet. */
export function readCommentDraft(token: string): string {
  try {
    return sessionStorage.getItem(nameOf(token)) ?? ''
  } catch {
    return ''
  }
}

/**
 * Keeps it with the tab, through a reload and a way back; nothing typed forgets it. Not for longer: whoever opened a link
 * never signs out, so nobody would clear away what says something without a name on a device that others use too.
 */
export function keepCommentDraft(token: string, body: string): void {
  try {
    if (body === '') sessionStorage.removeItem(nameOf(token))
    else sessionStorage.setItem(nameOf(token), body)
  } catch {
    // Storage may be full or forbidden: typing must not fail by it.
  }
}
