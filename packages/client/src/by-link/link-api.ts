import type { LinkedPage } from '@tidemark/domain/kernel/linked-page'
import { postByLink } from '../shared/by-link/post-by-link.ts'

/** Why nothing came back that could be shown or was taken. */
export type LinkRefusal = 'unknown' | 'answered' | 'closed' | 'refused' | 'tooMany' | 'unreachable'

const REFUSALS: Readonly<Record<number, LinkRefusal>> = {
  404: 'unknown',
  409: 'answered',
  410: 'closed',
  422: 'refused',
  429: 'tooMany',
}

/** What a link leads to, or why there is nothing. */
export async function openLink<Found extends object>(
  page: LinkedPage,
  token: string,
): Promise<Found | LinkRefusal> {
  const answer = await post(`${page}/open`, { token })
  // The server's own shape; there is nobody else at this address.
  return typeof answer === 'string' ? answer : ((await answer.json()) as Found)
}

/** Sends what the bearer of a link says; null = taken. */
export async function sendByLink(
  route: `${LinkedPage}/${string}`,
  said: { token: string } & Record<string, unknown>,
): Promise<LinkRefusal | null> {
  const answer = await post(route, said)
  return typeof answer === 'string' ? answer : null
}

async function post(route: string, body: object): Promise<Response | LinkRefusal> {
  const answer = await postByLink(route, body)
  return answer?.ok ? answer : (REFUSALS[answer?.status ?? 0] ?? 'unreachable')
}
