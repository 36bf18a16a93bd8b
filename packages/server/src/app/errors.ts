import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { Refused } from '../kernel/refusal.ts'
import { BUSY_MESSAGE, isBusy } from './process/busy.ts'

/** Nobody is signed in, and the operation wants somebody. */
export const unauthenticated = () =>
  new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })

/** An operation that none of the viewer's roles may ever call. */
export const forbidden = () =>
  new GraphQLError('None of your roles may do this.', { extensions: { code: 'FORBIDDEN' } })

/** The code of what went wrong on our side. */
export const INTERNAL = 'INTERNAL_SERVER_ERROR'

/** Whether an error is ours and not the caller's: one that nobody gave a code to. */
export function isFault(error: Error): boolean {
  if (unwrapResolverError(error) instanceof Refused) return false
  return !(error instanceof GraphQLError) || (error.extensions['code'] ?? INTERNAL) === INTERNAL
}

/**
 * The one place where faults are masked. What the client did wrong is told; what we did wrong is answered with the request's
 * id alone, under which `report-faults.ts` logs it.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  if (cause instanceof Refused) {
    const { code, message, problems } = cause
    return { ...formatted, message, extensions: { code, problems } }
  }
  if (isBusy(cause)) return withoutStack({ ...formatted, message: BUSY_MESSAGE }, 'BUSY')
  const code = formatted.extensions?.['code']
  if (code !== undefined && code !== INTERNAL) return withoutStack(formatted, code)
  return {
    message: 'Something went wrong on our side. Try again; if it stays, tell your administrator this id.',
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: INTERNAL },
  }
}

/** Leaves out what the schema has instead, which Apollo does for documents alone and not for variables. */
export const withoutSuggestion = (formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  ...formatted,
  message: formatted.message.replace(/ ?Did you mean .+?\?$/, ''),
})

const withoutStack = (
  { message, locations, path }: GraphQLFormattedError,
  code: unknown,
): GraphQLFormattedError => ({
  message,
  ...(locations && { locations }),
  ...(path && { path }),
  extensions: { code },
})
