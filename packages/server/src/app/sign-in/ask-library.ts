import type { FastifyReply, FastifyRequest } from 'fastify'
import { CALLER_HEADER } from '../../modules/access/sign-in.ts'
import type { AppServices } from '../app-context.ts'

/**
 * Asks the sign-in library, which speaks the web's Request and Response. It gets what it needs of the request and no more;
 * that the request comes from our own pages was checked before (`guard-origin.ts`).
 */
export function askLibrary(
  { signIn: { auth, publicUrl } }: AppServices,
  { headers: { cookie }, ip }: FastifyRequest,
  path: string,
  body: Record<string, unknown>,
): Promise<Response> {
  const { origin } = new URL(publicUrl)
  return auth.handler(
    new Request(`${origin}/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, [CALLER_HEADER]: ip, ...(cookie && { cookie }) },
      body: JSON.stringify(body),
    }),
  )
}

/** Hands on the cookies and nothing else: the library's body holds the session's token, which no script may read. */
export function passCookies(reply: FastifyReply, answer: Response): FastifyReply {
  return reply.header('set-cookie', answer.headers.getSetCookie())
}
