import type { FastifyError, FastifyInstance, FastifyRequest, HTTPMethods } from 'fastify'
import { BUSY, isBusy } from './process/busy.ts'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

/** What a caller did wrong is told in words; what we did wrong is logged and answered with the request's id alone. */
export function answerFaults(http: FastifyInstance): void {
  http.setErrorHandler((error: FastifyError, request, reply) => {
    if (isBusy(error)) {
      http.log.warn({ err: error, requestId: request.id }, 'could not be done in time')
      return refuseRequest(request, reply, BUSY)
    }
    const refusal = refusalOf(error)
    if (refusal.status >= 500) http.log.error({ err: error, requestId: request.id }, 'fault in a route')
    return refuseRequest(request, reply, {
      ...refusal,
      ...(refusal.status >= 500 && { message: `${refusal.message} ${request.id}` }),
    })
  })
}

/** What stands at no address, or is asked for in a way that the address doesn't know. */
export function refusalOfUnknown(http: FastifyInstance, request: FastifyRequest): TransportRefusal {
  const [path = ''] = request.url.split('?')
  const allowed = METHODS.filter((method) => http.hasRoute({ url: path, method }))
  if (allowed.length === 0) return NOTHING_THERE
  return {
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    message: `This address takes ${allowed.join(', ')} only.`,
    headers: { allow: allowed.join(', ') },
  }
}

const METHODS: HTTPMethods[] = ['GET', 'POST', 'PUT']

function refusalOf({ code, statusCode }: FastifyError): TransportRefusal {
  const known = REFUSALS[code]
  if (known) return known
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500)
    return { status: statusCode, code: 'BAD_REQUEST', message: 'The request could not be read.' }
  return OUR_FAULT
}

const NOTHING_THERE: TransportRefusal = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'There is nothing at this address.',
}
const OUR_FAULT: TransportRefusal = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong on our side. Try again; if it stays, tell your administrator this id:',
}
const BAD_JSON: TransportRefusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'The body is no JSON.',
}
const TOO_LARGE: TransportRefusal = {
  status: 413,
  code: 'TOO_LARGE',
  message: 'The body is larger than 100 kB.',
}

/** Fastify's own codes; its words are for programmers. */
const REFUSALS: Readonly<Record<string, TransportRefusal>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: BAD_JSON,
  FST_ERR_CTP_EMPTY_JSON_BODY: BAD_JSON,
  FST_ERR_CTP_BODY_TOO_LARGE: TOO_LARGE,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: 'Send the body as application/json; files as multipart/form-data to their own address.',
  },
}
