/** How an attempt ended: null when it worked, else what to tell the person. */
export type AuthProblem = string | null

/** Signs in. On success the session stands in a cookie that only the server reads. */
export function signIn(email: string, password: string): Promise<AuthProblem> {
  return post('sign-in/email', { email, password }, (status) =>
    status === 401 || status === 400
      ? 'This e-mail address and password do not belong together.'
      : status === 403
        ? 'This account is disabled. An administrator can enable it again.'
        : null,
  )
}

export function signOut(): Promise<AuthProblem> {
  return post('sign-out', {}, () => null)
}

/** Sets another password and ends the viewer's sessions on other devices. */
export function changePassword(currentPassword: string, newPassword: string): Promise<AuthProblem> {
  const body = { currentPassword, newPassword, revokeOtherSessions: true }
  return post('change-password', body, (status) =>
    status === 400 ? 'The current password is not right, or the new one was refused.' : null,
  )
}

async function post(
  path: string,
  body: Record<string, unknown>,
  explain: (status: number) => AuthProblem,
): Promise<AuthProblem> {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return null
    if (response.status === 429) return 'Too many attempts. Please wait a minute and try again.'
    return explain(response.status) ?? 'The server could not do this. Please try again.'
  } catch {
    return 'The server cannot be reached. Check the connection and try again.'
  }
}
