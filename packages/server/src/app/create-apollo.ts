import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { LIMITS, limitRequests } from './limit-requests.ts'
import { createSchema } from './schema.ts'
import { formatError, withoutSuggestion } from './errors.ts'
import type { AppContext } from './app-context.ts'
import { reportFaults } from './report-faults.ts'
import { reportOperations } from './process/report-operations.ts'
import type { ReadReplica } from '../database/read-replica.ts'
import { routeReads } from './route-reads.ts'
import { runCompiled } from './run-compiled.ts'

/** The GraphQL server: no batching, no stack traces; introspection and suggestions only in development. */
export async function createApollo({
  http,
  log,
  development,
  replica,
}: {
  http: FastifyInstance
  log: Logger
  development: boolean
  replica?: ReadReplica | undefined
}) {
  const schema = await createSchema()
  const apollo = new ApolloServer<AppContext>({
    schema,
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    parseOptions: { maxTokens: LIMITS.tokens },
    persistedQueries: false,
    formatError: (formatted, error) =>
      formatError(development ? formatted : withoutSuggestion(formatted), error),
    // The process drains itself (see start-app.ts): two handlers of one signal would race.
    stopOnTerminationSignals: false,
    plugins: [
      fastifyApolloDrainPlugin(http),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      reportOperations(),
      limitRequests(),
      // Last, since it names the errors that the others leave.
      reportFaults(log),
      ...(replica ? [routeReads(replica)] : []),
      runCompiled(schema),
    ],
  })
  await apollo.start()
  return apollo
}
