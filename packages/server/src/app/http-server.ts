import compress from '@fastify/compress'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { contextOf, type AppServices } from './app-context.ts'
import { createApollo } from './create-apollo.ts'
import { newId } from '../kernel/new-id.ts'
import { serveClient } from './serve-client.ts'
import { serveGraphqlIde } from './serve-graphql-ide.ts'
import { serveHealth } from './serve-health.ts'
import { serveImports } from './serve-imports.ts'
import { serveSignIn } from './serve-sign-in.ts'

const LARGEST_BODY_BYTES = 100_000
const LARGEST_UPLOAD_BYTES = 25 * 1024 * 1024

export interface HttpSettings {
  development: boolean
}

/** All routes of the app. Ready to `listen` or, in tests, to `inject`. */
export async function createHttpServer(
  services: AppServices,
  { development }: HttpSettings,
): Promise<FastifyInstance> {
  // Named by its base type: with the logger's own, every plugin would have to be typed for pino.
  const log: FastifyBaseLogger = services.log
  const http = fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_BODY_BYTES,
    genReqId: newId,
    forceCloseConnections: 'idle',
    requestTimeout: 30_000,
    // A proxy on this machine or network may say for whom it asks; a caller from anywhere else may not.
    trustProxy: 'loopback, linklocal, uniquelocal',
  })
  // The IDE brings inline scripts of its own, and runs in development only.
  await http.register(
    helmet,
    development ? { contentSecurityPolicy: false } : { contentSecurityPolicy: CONTENT_POLICY },
  )
  await http.register(compress, { global: true, threshold: 1024 })
  await http.register(multipart, { limits: { fileSize: LARGEST_UPLOAD_BYTES, files: 1, fields: 4 } })

  const apollo = await createApollo({ http, log: services.log, development })
  const handle = fastifyApolloHandler(apollo, { context: (request) => contextOf(services, request) })
  http.route({ url: '/graphql', method: ['GET', 'POST'], handler: handle })
  serveHealth(http)
  serveSignIn(http, services)
  serveImports(http, services)
  if (development) await serveGraphqlIde(http)
  await serveClient(http)
  return http
}

/** Nothing is loaded from, or sent to, anywhere else. */
const CONTENT_POLICY = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'none'"],
    scriptSrc: ["'self'"],
    // Positions of virtual rows and of drawn marks are inline style attributes; style elements stay refused.
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
  },
}
