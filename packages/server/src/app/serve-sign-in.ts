import { fromNodeHeaders } from 'better-auth/node'
import type { FastifyInstance } from 'fastify'
import { CALLER_HEADER, type SignIn } from '../modules/access/sign-in.ts'

/** The routes of the sign-in library that the app uses; every other one answers 404. */
const ROUTES = ['sign-in/email', 'sign-out', 'change-password', 'get-session']

/** Hands the sign-in routes to the library, which speaks the web's Request and Response. */
export function serveSignIn(http: FastifyInstance, { auth }: SignIn) {
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
        reply.status(response.status)
        response.headers.forEach((value, name) => void reply.header(name, value))
        return reply.send(await response.text())
      },
    })
  }
}
