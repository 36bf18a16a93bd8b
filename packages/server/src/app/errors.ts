import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { Refused } from '../kernel/refusal.ts'
import { BUSY_MESSAGE, isBusy } from './process/busy.ts'

/** Nobody is signed in, and the operation wants somebody. */
export const unauthenticated = () =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })

/** An operation that none of the viewer's roles may ever call. */
export const forbidden = () =>
  new GraphQLError('None of your roles may do this.', { extensions: { code: 'FORBIDDEN' } })

/**
 * The one place where faults are masked. What the client did wrong is told; what we did wrong is logged and
 * answered with the request's id alone.
 */
export function formatError(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error)
    if (cause instanceof Refused) {
      const { code, message, problems } = cause
      return { ...formatted, message, extensions: { code, problems } }
    }
    if (isBusy(cause)) {
      log.warn({ err: cause, path: formatted.path }, 'could not be done in time')
      return withoutStack({ ...formatted, message: BUSY_MESSAGE }, 'BUSY')
    }
    const code = formatted.extensions?.['code']
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return withoutStack(formatted, code)
    log.error({ err: cause, path: formatted.path }, 'fault in a resolver')
    return {
      message: 'Something went wrong on our side. Try again; if it stays, tell your administrator this id.',
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    }
  }
}

const withoutStack = (
  { message, locations, path }: GraphQLFormattedError,
  code: unknown,
): GraphQLFormattedError => ({
  message,
  ...(locations && { locations }),
  ...(path && { path }),
  extensions: { code },
})
