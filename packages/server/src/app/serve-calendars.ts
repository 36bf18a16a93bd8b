import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { readCalendarOfFeed, readCalendarToken, writeCalendar } from '../modules/calendar/calendar.module.ts'
import { tenantManager, type AppServices } from './app-context.ts'
import { refuseRequest, type TransportRefusal } from './refuse-request.ts'

/** What calendars fetch each hour or so by the link alone: they send no cookie, and nobody is there to sign in. */
export function serveCalendars(http: FastifyInstance, services: AppServices): void {
  http.get<{ Params: { file: string } }>('/api/calendar/:file', async (request, reply) => {
    const text = await readText(services, request.params.file)
    if (text === null) return refuseRequest(request, reply, UNKNOWN)
    return send(request, reply, text)
  })
}

async function readText({ orm, secret, clock, signIn }: AppServices, file: string): Promise<string | null> {
  const feed = readCalendarToken(secret, file)
  if (!feed) return null
  const entries = await readCalendarOfFeed(tenantManager(orm.em, feed.organizationId), feed.personId, clock())
  return entries && writeCalendar(entries, signIn)
}

/** Kept by nobody in between; whoever has it asks whether it is still the same. */
function send(request: FastifyRequest, reply: FastifyReply, text: string) {
  const tag = `"${createHash('sha256').update(text).digest('base64url')}"`
  void reply
    .header('etag', tag)
    .header('cache-control', 'private, no-cache')
    .header('x-robots-tag', 'noindex')
  if (hasTag(request.headers['if-none-match'], tag)) return reply.status(304).send()
  return reply
    .header('content-type', 'text/calendar; charset=utf-8')
    .header('content-disposition', 'inline; filename="tidemark.ics"')
    .send(text)
}

/** A proxy that packs an answer marks its tag as weak. */
const hasTag = (header: string | undefined, tag: string): boolean =>
  header?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag) ?? false

const UNKNOWN: TransportRefusal = {
  status: 404,
  code: 'NOT_FOUND',
  message:
    'This link leads to no calendar: it was renewed or turned off. Its owner finds the new one in Tidemark.',
}
