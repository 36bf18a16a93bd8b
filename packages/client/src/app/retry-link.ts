import { CombinedGraphQLErrors, ServerError, type ErrorLike } from '@apollo/client'
import { RetryLink } from '@apollo/client/link/retry'

const MOST_ATTEMPTS = 3
const FIRST_DELAY_MS = 400

/**
 * Asks again when the connection broke or the server said that it is busy. A mutation too: its key, the same at each
 * attempt, lets it act once. An answer, also one that refuses, is final.
 */
export function createRetryLink(): RetryLink {
  return new RetryLink({
    delay: { initial: FIRST_DELAY_MS, jitter: true },
    attempts: { max: MOST_ATTEMPTS, retryIf: isPassing },
  })
}

function isPassing(error: ErrorLike): boolean {
  if (CombinedGraphQLErrors.is(error)) return false
  if (ServerError.is(error)) return error.statusCode === 503
  return error.name !== 'AbortError' && isConnected()
}

/** A device that knows of no network needs no second attempt to find out. */
function isConnected(): boolean {
  return !('onLine' in navigator) || navigator.onLine
}
