import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findSession } from '../../modules/access/find-session.ts'
import { newPassword } from '../../modules/access/new-password.ts'
import { LONGEST_PASSWORD } from '../../modules/access/sign-in.ts'
import { forgetAttempts, takeAttempt } from '../../modules/access/sign-in-throttle.ts'
import type { AppServices } from '../app-context.ts'
import { refuseRequest, type TransportRefusal } from '../refuse-request.ts'
import { askLibrary, passCookies } from './ask-library.ts'
import { refusalIn, secondsUntil, tooManyAttempts, UNAUTHENTICATED } from './refusals.ts'

const passwords = z.object({ currentPassword: z.string().max(LONGEST_PASSWORD), newPassword })

/** Sets another password for whoever knows the current one, and ends all their sessions but this. */
export async function changePassword(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const { signIn, secret, clock } = services
  const now = clock()
  const session = await findSession(signIn, request.headers, now)
  if (!session) return refuseRequest(request, reply, UNAUTHENTICATED)
  const given = passwords.safeParse(request.body)
  if (!given.success) return refuseRequest(request, reply, invalid(given.error.issues[0]?.message))
  // Whoever finds an open session could try passwords here.
  const attempts = { secret, key: `password ${session.user.id}` }
  const next = await takeAttempt(signIn.pool, attempts, now)
  if (next) return refuseRequest(request, reply, tooManyAttempts(secondsUntil(next, now)))

  const body = { ...given.data, revokeOtherSessions: true }
  const answer = await askLibrary(services, request, 'change-password', body)
  const refusal = refusalIn(answer, WRONG_CURRENT)
  if (refusal) return refuseRequest(request, reply, refusal)
  await forgetAttempts(signIn.pool, attempts)
  return passCookies(reply, answer).send({})
}

const WRONG_CURRENT: TransportRefusal = {
  status: 403,
  code: 'WRONG_CREDENTIALS',
  message: 'The current password is not right.',
}

const invalid = (message = 'Send the current and the new password.'): TransportRefusal => ({
  status: 422,
  code: 'INVALID_INPUT',
  message,
})
