import { CombinedGraphQLErrors, type ErrorLike, ServerError } from '@apollo/client'

/** A fault in words for the person in front of the screen: what they can do, never what broke inside. */
export function describeError(error: ErrorLike): string {
  if (CombinedGraphQLErrors.is(error)) {
    if (isForbidden(error)) {
      return 'You may not do this. An administrator can give you the role for it.'
    }
    if (error.errors[0]?.extensions?.['code'] === 'UNKNOWN_OPERATION') {
      return 'Tidemark was upgraded in the meantime. Load this page anew to go on.'
    }
    const requestId = error.errors[0]?.extensions?.['requestId']
    const reference = typeof requestId === 'string' ? ` If it stays so, give this number: ${requestId}.` : ''
    return `The server could not do this. Please try again.${reference}`
  }
  if (ServerError.is(error)) {
    return error.statusCode === 503
      ? 'The server is busy at the moment. Please try again shortly.'
      : `The server could not do this (status ${error.statusCode}). Please try again.`
  }
  return 'The server cannot be reached. Check the connection and try again.'
}

/** Whether the server answered that none of the viewer's roles may ask this. */
export function isForbidden(error: ErrorLike): boolean {
  return CombinedGraphQLErrors.is(error) && error.errors[0]?.extensions?.['code'] === 'FORBIDDEN'
}

/** Whether the server answered that nobody is signed in (any more). */
export function isSignedOut(error: ErrorLike): boolean {
  if (CombinedGraphQLErrors.is(error)) {
    return error.errors.some((one) => one.extensions?.['code'] === 'UNAUTHENTICATED')
  }
  return ServerError.is(error) && error.statusCode === 401
}

/** Whether nothing was answered at all: for want of a network, or of a server at its other end. */
export function isUnreachable(error: unknown): boolean {
  return !CombinedGraphQLErrors.is(error) && !ServerError.is(error)
}
