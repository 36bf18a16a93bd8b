const PATIENCE_MS = 15_000
/** Told that too many come at once, the page comes again by itself so often. */
const TRIES = 5

/**
 * Asks a route for bearers of personal links; null where nobody answers. Without cookies: whoever is signed in to the app at the
 * same time stays unknown here.
 */
export async function postByLink(route: string, body: object, tries = TRIES): Promise<Response | null> {
  const answer = await fetch(`/api/${route}`, {
    method: 'POST',
    credentials: 'omit',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch(() => null)
  if (answer?.status !== 503 || tries <= 1) return answer
  // Those who were turned away together shall not come again together.
  const waitMs = Number(answer.headers.get('retry-after') ?? 2) * 1000 * (0.5 + Math.random())
  await new Promise((resolve) => setTimeout(resolve, waitMs))
  return postByLink(route, body, tries - 1)
}
