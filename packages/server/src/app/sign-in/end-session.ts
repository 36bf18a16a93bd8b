import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AppServices } from '../app-context.ts'
import { askLibrary, passCookies } from './ask-library.ts'

/** Ends the session, here and in the browser. Without one there is nothing to do, and that is no mistake. */
export async function endSession(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const answer = await askLibrary(services, request, 'sign-out', {})
  return passCookies(reply, answer).send({})
}
