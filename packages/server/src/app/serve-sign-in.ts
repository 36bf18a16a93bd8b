import { fromNodeHeaders } from 'better-auth/node'
import type { FastifyInstance } from 'fastify'
import { loadViewer, type SessionUser } from '../modules/access/load-viewer.ts'
import { endSessions } from '../modules/access/sign-in-record.ts'
import { CALLER_HEADER } from '../modules/access/sign-in.ts'
import { tenantManager, type AppServices } from './app-context.ts'
import { BUSY } from './process/busy.ts'
import { refuseRequest } from './refuse-request.ts'

const SIGN_IN = 'sign-in/email'

/** The routes of the sign-in library that the app uses; every other one answers 404. */
const ROUTES = [SIGN_IN, 'sign-out', 'change-password', 'get-session']

/** Hands the sign-in routes to the library, which speaks the web's Request and Response. */
export function serveSignIn(http: FastifyInstance, services: AppServices) {
  const { auth } = services.signIn
  for (const route of ROUTES) {
    http.route({
      method: ['GET', 'POST'],
      url: `/api/auth/${route}`,
      handler: async (request, reply) => {
        const headers = fromNodeHeaders(request.headers)
        headers.set(CALLER_HEADER, request.ip)
        const response = await auth.handler(
          new Request(new URL(request.url, auth.options.baseURL), {
            method: request.method,
            headers,
            ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
          }),
        )
        // The library makes one of every trouble with the database, after trying.
        if (response.status >= 500) return refuseRequest(request, reply, BUSY)
        if (route === SIGN_IN && response.ok && !(await isAdmitted(services, response.clone()))) {
          return reply.status(403).send({ message: 'This account is disabled.' })
        }
        reply.status(response.status)
        response.headers.forEach((value, name) => void reply.header(name, value))
        return reply.send(await response.text())
      },
    })
  }
}

/** The library knows the password; whether the account may be used stands with us. If not, the new session ends. */
async function isAdmitted({ orm, signIn }: AppServices, signedIn: Response): Promise<boolean> {
  // The library answers a sign-in with the user's record, our additional field included.
  const { user } = (await signedIn.json()) as { user: SessionUser }
  if (await loadViewer(tenantManager(orm.em, user.organizationId), user)) return true
  await endSessions(signIn, user.id)
  return false
}
