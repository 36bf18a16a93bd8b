/** How an attempt ended: null when it worked, else what to tell the person. */
export type AuthProblem = string | null

/** Signs in. On success the session stands in a cookie that only the server reads. */
export function signIn(email: string, password: string): Promise<AuthProblem> {
  return post('sign-in/email', { email, password })
}

export function signOut(): Promise<AuthProblem> {
  return post('sign-out', {})
}

/** Sets another password; the server ends the viewer's sessions on other devices. */
export function changePassword(currentPassword: string, newPassword: string): Promise<AuthProblem> {
  return post('change-password', { currentPassword, newPassword })
}

async function post(path: string, body: Record<string, unknown>): Promise<AuthProblem> {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return response.ok ? null : await explain(response)
  } catch {
    return 'The server cannot be reached. Check the connection and try again.'
  }
}

/** The server's own words: it alone knows what was wrong, and how long to wait. A proxy before it may have none. */
async function explain(response: Response): Promise<string> {
  try {
    // `as`: the shape of every refusal of these addresses; anything else falls through to the general words.
    const { refusal } = (await response.json()) as { refusal?: { message?: string } }
    if (refusal?.message) return refusal.message
  } catch {
    // Not from our server.
  }
  return 'The server could not do this. Please try again.'
}
