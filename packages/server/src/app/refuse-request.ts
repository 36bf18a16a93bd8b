import type { FastifyReply, FastifyRequest } from 'fastify'

/** Why a request ends before any feature is reached. */
export interface TransportRefusal {
  status: number
  code: string
  message: string
  headers?: Record<string, string>
}

/** Refuses in the shape that callers of the address know: GraphQL's errors at /graphql, a refusal everywhere else. */
export function refuseRequest(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, code, message, headers = {} }: TransportRefusal,
): FastifyReply {
  const isGraphql = /^\/graphql(?:\?|$)/.test(request.url)
  return reply
    .status(status)
    .headers(headers)
    .send(
      isGraphql
        ? { errors: [{ message, extensions: { code } }] }
        : { refusal: { code, message, problems: [] } },
    )
}
