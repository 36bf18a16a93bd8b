import type { ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import type { AppContext } from './app-context.ts'
import { INTERNAL, isFault } from './errors.ts'
import { isBusy } from './process/busy.ts'

/** Logs what went wrong on our side under the request's id, and puts that id beside the masked error. */
export function reportFaults(log: Logger): ApolloServerPlugin<AppContext> {
  return {
    // Before there is a context there is no id to log; the error says enough.
    contextCreationDidFail: ({ error }) => Promise.resolve(logError(log, error, {})),
    unexpectedErrorProcessingRequest: ({ requestContext, error }) =>
      Promise.resolve(logError(log, error, { requestId: requestContext.contextValue.requestId })),
    requestDidStart: ({ contextValue: { requestId } }) =>
      Promise.resolve({
        didEncounterErrors: ({ errors }) => {
          for (const error of errors) logError(log, error, { requestId, path: error.path })
          return Promise.resolve()
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind === 'single' && body.singleResult.errors)
            body.singleResult.errors = body.singleResult.errors.map((error) => withId(error, requestId))
          return Promise.resolve()
        },
      }),
  }
}

function logError(log: Logger, error: Error, where: { requestId?: string; path?: GraphQLError['path'] }) {
  const err = unwrapResolverError(error)
  if (isBusy(err)) log.warn({ err, ...where }, 'could not be done in time')
  else if (isFault(error)) log.error({ err, ...where }, 'fault in a resolver')
}

const withId = (error: GraphQLFormattedError, requestId: string): GraphQLFormattedError =>
  error.extensions?.['code'] === INTERNAL
    ? { ...error, extensions: { ...error.extensions, requestId } }
    : error
