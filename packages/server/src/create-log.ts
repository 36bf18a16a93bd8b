import { pino, type Logger } from 'pino'
import { describeError } from './describe-error.ts'

/**
 * The log of the process. Nothing that somebody wrote, is called or asks from goes into it: requests and answers are told by
 * `log-requests.ts`, and errors without their messages, which quote values. Who looks for a fault with LOG_LEVEL=debug or
 * trace gets the messages.
 */
export function createLog(level: string): Logger {
  const withMessages = level === 'debug' || level === 'trace'
  const nothing = () => undefined
  return pino({
    level,
    serializers: {
      err: (error: unknown) => describeError(error, withMessages),
      req: nothing,
      res: nothing,
    },
  })
}
