import type { RequestContext } from './request-context.ts'

/** From here on the request reads from the primary: it has just been written there, or the replica shows too little. */
export function readFromPrimary(context: RequestContext): void {
  context.em = context.primary ?? context.em
}
