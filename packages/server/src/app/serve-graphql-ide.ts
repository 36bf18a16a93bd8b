import fastifyStatic from '@fastify/static'
import { getDistDirectory, renderAltair } from 'altair-static'
import type { FastifyInstance } from 'fastify'

/** A GraphQL IDE from the app itself, at /ide/ in development; it asks nothing of any other host. */
export async function serveGraphqlIde(http: FastifyInstance) {
  const page = renderAltair({
    baseURL: '/ide/',
    endpointURL: '/graphql',
    initialHeaders: { 'apollo-require-preflight': 'true' },
  })
  http.get('/ide/', (_request, reply) => reply.type('text/html').send(page))
  await http.register(fastifyStatic, {
    root: getDistDirectory(),
    prefix: '/ide/',
    decorateReply: false,
    index: false,
  })
}
