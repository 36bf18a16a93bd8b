import type { FastifyInstance } from 'fastify'
import type { SignedInContext } from '../kernel/request-context.ts'
import { readBoardTag } from '../modules/adoption/adoption.module.ts'
import { mayCall } from '../modules/access/who-may-call.ts'
import { contextOf, type AppServices } from './app-context.ts'
import { throwAsBusy } from './process/busy.ts'

interface Route {
  Params: { programId: string }
  Querystring: { asOf?: string }
}

/** A day as the address gives it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Says whether a board still is what somebody holds: `If-None-Match` with the board's `tag` is answered with 304 as long as
 * nothing of it has changed. It costs the state's one statement, however large the board.
 */
export function serveBoardState(http: FastifyInstance, services: AppServices): void {
  http.get<Route>('/boards/:programId/state', async (request, reply) => {
    reply.header('cache-control', 'private, no-cache').header('vary', 'cookie')
    const context = await contextOf(services, request).catch(throwAsBusy)
    if (!isSignedIn(context)) return reply.code(401).send({ message: 'Sign in first.' })
    if (!mayCall(context.viewer, 'Query.board')) {
      return reply.code(403).send({ message: 'None of your roles may do this.' })
    }
    const { asOf } = request.query
    const day = asOf !== undefined && DAY.test(asOf) ? asOf : null
    const tag = await readBoardTag(context, request.params.programId, day)
    if (tag === null) return reply.code(404).send({ message: 'There is no such board.' })
    const etag = `"${tag}"`
    reply.header('etag', etag)
    return request.headers['if-none-match'] === etag ? reply.code(304).send() : reply.send({ tag })
  })
}

const isSignedIn = <Context extends { viewer: unknown }>(
  context: Context,
): context is Context & { viewer: SignedInContext['viewer'] } => context.viewer !== null
