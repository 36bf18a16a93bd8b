import type { FastifyReply, FastifyRequest } from 'fastify'
import type { RefusalCode } from '../kernel/refusal.ts'
import type { RefusalType } from '../kernel/refusal.type.ts'
import type { SignedInContext } from '../kernel/request-context.ts'
import { mayCall, type Operation } from '../modules/access/who-may-call.ts'
import { contextOf, type AppServices } from './app-context.ts'

/** Why a route for files did nothing, in the shape of mutations. */
export interface RouteRefusal {
  code: RefusalCode | 'UNAUTHENTICATED' | 'FORBIDDEN'
  message: string
  problems: RefusalType['problems']
}

const STATUS: Partial<Record<RouteRefusal['code'], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
}

/** The context of somebody whose roles may call this; else the reply has been sent. */
export async function admit(
  services: AppServices,
  request: FastifyRequest,
  reply: FastifyReply,
  operation: Operation,
): Promise<SignedInContext | null> {
  const context = await contextOf(services, request)
  const { viewer } = context
  if (viewer && mayCall(viewer, operation)) return { ...context, viewer }
  await refuse(reply, viewer ? FORBIDDEN : UNAUTHENTICATED)
  return null
}

export function refuse(
  reply: FastifyReply,
  { code, message, problems }: RouteRefusal,
  status = STATUS[code] ?? 422,
) {
  return reply.status(status).send({ refusal: { code, message, problems } })
}

/** What is wrong with one field of a form. */
export const invalid = (field: string, message: string): RouteRefusal => ({
  code: 'INVALID_INPUT',
  message,
  problems: [{ field, code: 'invalid', message }],
})

const UNAUTHENTICATED: RouteRefusal = { code: 'UNAUTHENTICATED', message: 'Sign in first.', problems: [] }
const FORBIDDEN: RouteRefusal = {
  code: 'FORBIDDEN',
  message: 'None of your roles may do this.',
  problems: [],
}
