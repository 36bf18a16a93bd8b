import type { FastifyInstance } from 'fastify'
import type { AppServices } from './app-context.ts'
import { changePassword } from './sign-in/change-password.ts'
import { endSession } from './sign-in/end-session.ts'
import { openSession } from './sign-in/open-session.ts'

/** What the app uses of the sign-in library; none of its other routes can be reached. */
export function serveSignIn(http: FastifyInstance, services: AppServices) {
  http.post('/api/auth/sign-in/email', (request, reply) => openSession(services, request, reply))
  http.post('/api/auth/sign-out', (request, reply) => endSession(services, request, reply))
  http.post('/api/auth/change-password', (request, reply) => changePassword(services, request, reply))
}
