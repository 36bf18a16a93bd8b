import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { findSession } from '../../modules/access/find-session.ts'
import { loadViewer, type SessionUser } from '../../modules/access/load-viewer.ts'
import { LONGEST_PASSWORD } from '../../modules/access/sign-in.ts'
import { endOneSession, endSessions } from '../../modules/access/sign-in-record.ts'
import { forgetAttempts, takeAttempt } from '../../modules/access/sign-in-throttle.ts'
import { tenantManager, type AppServices } from '../app-context.ts'
import { refuseRequest } from '../refuse-request.ts'
import { askLibrary, passCookies } from './ask-library.ts'
import { deviceOf, rememberDevice } from './device.ts'
import { DISABLED, refusalIn, secondsUntil, tooManyAttempts, WRONG_CREDENTIALS } from './refusals.ts'

// However an address is typed, its attempts are counted together.
const credentials = z.object({
  email: z.string().trim().normalize('NFKC').toLowerCase().max(254),
  password: z.string().max(LONGEST_PASSWORD),
})

/** Signs in by address and password. A session that was open in this browser ends. */
export async function openSession(services: AppServices, request: FastifyRequest, reply: FastifyReply) {
  const { signIn, secret, clock } = services
  const given = credentials.safeParse(request.body)
  if (!given.success) return refuseRequest(request, reply, WRONG_CREDENTIALS)
  const { email } = given.data
  const device = deviceOf(services, request, email)
  const attempts = { secret, key: device ? `device ${device}` : `account ${email}` }
  const now = clock()
  const next = await takeAttempt(signIn.pool, attempts, now)
  if (next) return refuseRequest(request, reply, tooManyAttempts(secondsUntil(next, now)))

  const answer = await askLibrary(services, request, 'sign-in/email', given.data)
  const refusal = refusalIn(answer, WRONG_CREDENTIALS)
  if (refusal) return refuseRequest(request, reply, refusal)
  // The library answers a sign-in with the user's record, our additional field included.
  const { user } = (await answer.json()) as { user: SessionUser }
  await forgetAttempts(signIn.pool, attempts)
  if (!(await isAdmitted(services, user))) return refuseRequest(request, reply, DISABLED)
  const former = await findSession(signIn, request.headers, now)
  if (former) await endOneSession(signIn, former.token)
  passCookies(reply, answer)
  if (!device) rememberDevice(services, reply, email)
  return reply.send({})
}

/** The library knows the password; whether the account may be used stands with us. If not, the new session ends. */
async function isAdmitted({ orm, signIn }: AppServices, user: SessionUser): Promise<boolean> {
  if (await loadViewer(tenantManager(orm.em, user.organizationId), user)) return true
  await endSessions(signIn, user.id)
  return false
}
