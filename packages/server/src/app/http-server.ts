import compress from '@fastify/compress'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { newId } from '../kernel/new-id.ts'
import { admitOperations, ANY_OPERATION, type AdmittedOperations } from './admit-operations.ts'
import { answerFaults } from './answer-faults.ts'
import { contextOf, type AppServices } from './app-context.ts'
import { CONNECTION_TIMES, connectionOptions, type ConnectionTimes } from './connection-limits.ts'
import { createApollo } from './create-apollo.ts'
import { cutOffSlowBodies } from './cut-off-slow-bodies.ts'
import { guardOrigin } from './guard-origin.ts'
import { limitHead } from './limit-head.ts'
import { sendSecurityHeaders } from './security-headers.ts'
import { throwAsBusy } from './process/busy.ts'
import { rememberWrites } from './remember-writes.ts'
import { serveBoardState } from './serve-board-state.ts'
import { serveChecks } from './serve-checks.ts'
import { serveCalendars } from './serve-calendars.ts'
import { serveComments } from './serve-comments.ts'
import { serveClient } from './serve-client.ts'
import { serveEvidence } from './serve-evidence.ts'
import { serveGraphqlIde } from './serve-graphql-ide.ts'
import { serveImports } from './serve-imports.ts'
import { serveLearningRecords } from './serve-learning-records.ts'
import { serveMessages } from './serve-messages.ts'
import { serveEvaluations } from './serve-evaluations.ts'
import { serveRequiredPeople } from './serve-required-people.ts'
import { serveRooms } from './serve-rooms.ts'
import { serveSignIn } from './serve-sign-in.ts'
import { serveSurveys } from './serve-surveys.ts'

export interface HttpSettings {
  development: boolean
  operations?: AdmittedOperations
  /** Addresses whose word on whom they ask for is taken, as `proxy-addr` reads them: this machine's, unless told. */
  trustedProxies?: string
  times?: Partial<ConnectionTimes>
  /** Whether attendance sheets open without network. */
  offlineSheets?: boolean
  /** Puts health, metrics, logs and the gate that sheds load around all routes. */
  surround?: (http: FastifyInstance) => void
}

/** All routes of the app. Ready to `listen` or, in tests, to `inject`. */
export async function createHttpServer(
  services: AppServices,
  {
    development,
    operations = ANY_OPERATION,
    trustedProxies = 'loopback',
    times: given,
    offlineSheets = true,
    surround = () => undefined,
  }: HttpSettings,
): Promise<FastifyInstance> {
  // Named by its base type: with the logger's own, every plugin would have to be typed for pino.
  const log: FastifyBaseLogger = services.log
  const times = { ...CONNECTION_TIMES, ...given }
  const { publicUrl } = services.signIn
  const http = fastify({
    ...connectionOptions(times),
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: newId,
    forceCloseConnections: 'idle',
    trustProxy: trustedProxies,
  })
  surround(http)
  // What people are asked to tell when something went wrong.
  http.addHook('onSend', (request, reply, payload, done) => {
    void reply.header('x-request-id', request.id)
    done(null, payload)
  })
  // JSON is all that is read; files have a route that reads them.
  http.removeContentTypeParser('text/plain')
  answerFaults(http)
  sendSecurityHeaders(http, { development, isHttps: publicUrl.startsWith('https:') })
  limitHead(http)
  guardOrigin(http, publicUrl)
  cutOffSlowBodies(http, times.bodyMs)
  await http.register(compress, { global: true, threshold: 1024, globalDecompression: false })

  const apollo = await createApollo({ http, log: services.log, development, replica: services.replica })
  const handle = fastifyApolloHandler(apollo, {
    context: (request) => contextOf(services, request).catch(throwAsBusy),
  })
  http.post('/graphql', { preHandler: admitOperations(operations) }, handle)
  serveSignIn(http, services)
  serveSurveys(http, services)
  serveCalendars(http, services)
  await serveMessages(http, services)
  serveChecks(http, services)
  serveEvaluations(http, services)
  serveRooms(http, services)
  await serveLearningRecords(http, services)
  serveComments(http, services)
  serveBoardState(http, services)
  rememberWrites(http, services)
  await serveImports(http, services)
  await serveEvidence(http, services)
  serveRequiredPeople(http, services)
  if (development) await serveGraphqlIde(http)
  await serveClient(http, { offlineSheets })
  return http
}
